"""GraphQL over HTTP, server-sent events and WebSocket, independent of what the schema holds.

codes         the values of errors[].extensions.code
media         content negotiation
counting      what is counted for /metrics
budgets       what each caller may still ask for
crowd         how many streams there are, and whose
body          reading and writing JSON
operation     a request's parameters, checked
limits        how large a document may be, as a validation rule
refusals      requests that are turned away before anything runs
errors        what a caller gets to see of a failure
hiding        errors for callers who shall not learn the schema
results       a result's body, status and headers
streams       subscriptions that end with their sign-in
event_stream  the lines of server-sent events
websocket     the protocol graphql-transport-ws
view          all of it as one ASGI application
"""
