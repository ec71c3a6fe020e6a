"""Documents known ahead: those that the clinic has registered, and those that clients keep here by themselves.

The domain knows no GraphQL: whether a text fits the schema is looked at before it comes here.
"""
