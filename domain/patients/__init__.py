"""The people the clinic treats: registration, search, consents."""
