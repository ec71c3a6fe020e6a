"""What a person's browser opens: the page behind a referral code, and pictures of QR codes."""
