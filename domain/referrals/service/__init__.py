"""Writes of the referral programme, one file a verb."""

from domain.referrals.service.announce import HELD, REWARDED, announce_held, announce_rewarded
from domain.referrals.service.codes import create_campaign_code, create_personal_code, stop_code
from domain.referrals.service.guessing import open_invitation
from domain.referrals.service.night import expire_referrals, reward_held
from domain.referrals.service.programme import load_programme
from domain.referrals.service.qualification import (
    PaidInvoice,
    invoice_completed,
    invoice_refunded,
    referral_to_qualify,
)
from domain.referrals.service.registration import Registered, attribute, register_patient, submit_lead
from domain.referrals.service.review import review
from domain.referrals.service.rewards import Reversal, reverse_rewards

__all__ = [
    "HELD",
    "REWARDED",
    "PaidInvoice",
    "Registered",
    "Reversal",
    "announce_held",
    "announce_rewarded",
    "attribute",
    "create_campaign_code",
    "create_personal_code",
    "expire_referrals",
    "invoice_completed",
    "invoice_refunded",
    "load_programme",
    "open_invitation",
    "referral_to_qualify",
    "register_patient",
    "reverse_rewards",
    "review",
    "reward_held",
    "stop_code",
    "submit_lead",
]
