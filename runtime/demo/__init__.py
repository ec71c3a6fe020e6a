"""The demo: a clinic with a year behind it, and the referral story played through the API."""
