"""Make the tables."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that makes the change."""
    return r"""
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" UUID,
    "ip" VARCHAR(64),
    "action" VARCHAR(64) NOT NULL,
    "object_type" VARCHAR(32) NOT NULL,
    "object_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB
);
CREATE INDEX "idx_audit_event_object__5f8b58" ON "audit_event" ("object_id", "id");
CREATE INDEX "idx_audit_event_actor_i_0df092" ON "audit_event" ("actor_id", "id");
CREATE TABLE "idempotency_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "actor_id" UUID NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    CONSTRAINT "idempotency_key_once" UNIQUE ("actor_id", "operation", "key")
);
CREATE INDEX "idx_idempotency_created_98dcfd" ON "idempotency_key" ("created_at");
CREATE TABLE "throttle" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "bucket" VARCHAR(64) NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "window_start" TIMESTAMPTZ NOT NULL,
    "hits" INT NOT NULL,
    CONSTRAINT "throttle_window" UNIQUE ("bucket", "key_hash", "window_start")
);
CREATE INDEX "idx_throttle_window__7a54fc" ON "throttle" ("window_start");
CREATE TABLE "ledger_account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "owner_id" UUID NOT NULL,
    "unit" VARCHAR(48) NOT NULL,
    "normal_side" VARCHAR(6) NOT NULL,
    "has_floor" BOOL NOT NULL,
    "debits_posted" BIGINT NOT NULL,
    "credits_posted" BIGINT NOT NULL,
    "debits_pending" BIGINT NOT NULL,
    "credits_pending" BIGINT NOT NULL,
    CONSTRAINT "ledger_account_once" UNIQUE ("owner_id", "kind", "unit"),
    CONSTRAINT "ledger_account_side" CHECK (normal_side IN ('debit', 'credit')),
    CONSTRAINT "ledger_account_counters" CHECK (debits_posted >= 0 AND credits_posted >= 0 AND debits_pending >= 0 AND credits_pending >= 0),
    CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0)
);
CREATE TABLE "ledger_transaction" (
    "id" UUID NOT NULL PRIMARY KEY,
    "operation" VARCHAR(32) NOT NULL,
    "reference" VARCHAR(128) NOT NULL,
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" UUID,
    "effective_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "reverses_id" UUID REFERENCES "ledger_transaction" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ledger_transaction_once" UNIQUE ("operation", "reference")
);
CREATE TABLE "ledger_transfer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "credit_account_id" UUID NOT NULL REFERENCES "ledger_account" ("id") ON DELETE RESTRICT,
    "debit_account_id" UUID NOT NULL REFERENCES "ledger_account" ("id") ON DELETE RESTRICT,
    "pending_id" UUID REFERENCES "ledger_transfer" ("id") ON DELETE RESTRICT,
    "transaction_id" UUID NOT NULL REFERENCES "ledger_transaction" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ledger_transfer_amount" CHECK (amount_minor > 0),
    CONSTRAINT "ledger_transfer_two_accounts" CHECK (debit_account_id <> credit_account_id),
    CONSTRAINT "ledger_transfer_kind" CHECK (kind IN ('SINGLE', 'PENDING', 'POST', 'VOID')),
    CONSTRAINT "ledger_transfer_resolves" CHECK ((kind IN ('POST', 'VOID')) = (pending_id IS NOT NULL))
);
CREATE INDEX "idx_ledger_tran_credit__d831ed" ON "ledger_transfer" ("credit_account_id");
CREATE INDEX "idx_ledger_tran_debit_a_29024b" ON "ledger_transfer" ("debit_account_id");
CREATE INDEX "idx_ledger_tran_transac_03b1b3" ON "ledger_transfer" ("transaction_id");
CREATE UNIQUE INDEX IF NOT EXISTS "ledger_transfer_resolved_once" ON "ledger_transfer" ("pending_id") WHERE pending_id IS NOT NULL;
CREATE TABLE "account_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "balance_after_minor" BIGINT NOT NULL,
    "source_id" UUID,
    "usable_from" DATE,
    "facts" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "ledger_account" ("id") ON DELETE RESTRICT,
    "transfer_id" UUID NOT NULL REFERENCES "ledger_transfer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_account_ent_source__9950c8" ON "account_entry" ("source_id");
CREATE INDEX "idx_account_ent_transfe_3292cf" ON "account_entry" ("transfer_id");
CREATE INDEX "idx_account_ent_account_17bd9a" ON "account_entry" ("account_id", "id");
CREATE TABLE "hold" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "resolved_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "ledger_account" ("id") ON DELETE RESTRICT,
    "transfer_id" UUID NOT NULL UNIQUE REFERENCES "ledger_transfer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "hold_amount" CHECK (amount_minor > 0)
);
CREATE INDEX "idx_hold_account_50706b" ON "hold" ("account_id");
CREATE TABLE "lot" (
    "id" UUID NOT NULL PRIMARY KEY,
    "origin" VARCHAR(16) NOT NULL,
    "funder_id" UUID,
    "contributor_id" UUID,
    "source_id" UUID,
    "amount_minor" BIGINT NOT NULL,
    "remaining_minor" BIGINT NOT NULL,
    "reserved_minor" BIGINT NOT NULL,
    "usable_from" DATE NOT NULL,
    "usable_at" TIMESTAMPTZ NOT NULL,
    "expires_on" DATE,
    "expires_at" TIMESTAMPTZ,
    "time_zone" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "ledger_account" ("id") ON DELETE RESTRICT,
    "parent_id" UUID REFERENCES "lot" ("id") ON DELETE RESTRICT,
    "pending_transfer_id" UUID REFERENCES "ledger_transfer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "lot_bounds" CHECK (0 <= reserved_minor AND reserved_minor <= remaining_minor AND remaining_minor <= amount_minor),
    CONSTRAINT "lot_amount" CHECK (amount_minor > 0)
);
CREATE INDEX "idx_lot_parent__0eacb1" ON "lot" ("parent_id");
CREATE INDEX "idx_lot_account_787d7f" ON "lot" ("account_id", "id");
CREATE INDEX "lot_open" ON "lot" ("account_id", "expires_at", "id") WHERE remaining_minor > 0;
CREATE INDEX "lot_source" ON "lot" ("source_id") WHERE source_id IS NOT NULL;
CREATE INDEX "lot_maturing" ON "lot" ("usable_at") WHERE pending_transfer_id IS NOT NULL;
CREATE INDEX "lot_expiring" ON "lot" ("expires_at") WHERE remaining_minor > 0;
CREATE TABLE "lot_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "reserved_minor" BIGINT NOT NULL,
    "lot_id" UUID NOT NULL REFERENCES "lot" ("id") ON DELETE RESTRICT,
    "transfer_id" UUID NOT NULL REFERENCES "ledger_transfer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_lot_entry_lot_id_90ee3d" ON "lot_entry" ("lot_id");
CREATE INDEX "idx_lot_entry_transfe_60f1c3" ON "lot_entry" ("transfer_id");
CREATE TABLE "branch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "address" VARCHAR(300) NOT NULL,
    "phone" VARCHAR(16),
    "time_zone" VARCHAR(64) NOT NULL,
    "opening_hours" VARCHAR(300),
    "position" INT NOT NULL,
    "is_active" BOOL NOT NULL
);
CREATE TABLE "organisation" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "bonus_share_bp" INT NOT NULL,
    "category_bonus_share_bp" JSONB NOT NULL,
    "cashback_pending_days" INT NOT NULL,
    "bonus_life_months" INT NOT NULL,
    "minimum_money_minor" BIGINT NOT NULL,
    "expiring_soon_days" INT NOT NULL,
    "family_tier" VARCHAR(16) NOT NULL,
    "manual_adjustment_limit_minor" BIGINT NOT NULL,
    "terms" JSONB NOT NULL,
    CONSTRAINT "organisation_single" CHECK (id = 1)
);
CREATE TABLE "service" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(300) NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "bonus_share_bp" INT,
    "cashback_bp" INT,
    "earns" BOOL NOT NULL,
    "position" INT NOT NULL,
    "is_active" BOOL NOT NULL,
    CONSTRAINT "service_price" CHECK (price_minor > 0)
);
CREATE INDEX "idx_service_categor_373722" ON "service" ("category", "position", "id");
CREATE INDEX "idx_service_positio_7c74f6" ON "service" ("position", "id");
CREATE TABLE "api_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "prefix" VARCHAR(16) NOT NULL UNIQUE,
    "key_hash" BYTEA NOT NULL,
    "scopes" JSONB NOT NULL,
    "partner_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ
);
CREATE INDEX "idx_api_key_partner_657118" ON "api_key" ("partner_id");
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "subject_id" UUID,
    "phone" VARCHAR(16),
    "created_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "ended_reason" VARCHAR(32)
);
CREATE INDEX "idx_session_subject_473a14" ON "session" ("subject_id");
CREATE TABLE "refresh_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "session_id" UUID NOT NULL REFERENCES "session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "refresh_token_once" UNIQUE ("token_hash")
);
CREATE INDEX "idx_refresh_tok_session_e0eedc" ON "refresh_token" ("session_id");
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "phone" VARCHAR(16) NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "used_at" TIMESTAMPTZ
);
CREATE INDEX "idx_sign_in_cod_phone_f12bbf" ON "sign_in_code" ("phone", "created_at");
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "login" VARCHAR(64) NOT NULL UNIQUE,
    "display_name" VARCHAR(200) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "phone" VARCHAR(16),
    "is_active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "staff_branch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "staff_branch_once" UNIQUE ("staff_member_id", "branch_id")
);
CREATE INDEX "idx_staff_branc_branch__0afe02" ON "staff_branch" ("branch_id");
CREATE TABLE "patient" (
    "id" UUID NOT NULL PRIMARY KEY,
    "first_name" VARCHAR(100) NOT NULL,
    "last_name" VARCHAR(100),
    "patronymic" VARCHAR(100),
    "first_name_folded" VARCHAR(300) NOT NULL,
    "search_text" VARCHAR(1000) NOT NULL,
    "phone" VARCHAR(16) NOT NULL,
    "email" VARCHAR(254),
    "birth_date" DATE,
    "sex" VARCHAR(6),
    "locale" VARCHAR(2) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "home_branch_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "merged_into_id" UUID REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "patient_status" CHECK (status IN ('LEAD', 'ACTIVE', 'MERGED', 'ERASED'))
);
CREATE INDEX "idx_patient_home_br_2873b1" ON "patient" ("home_branch_id");
CREATE INDEX "idx_patient_phone_c82dcb" ON "patient" ("phone", "id");
CREATE INDEX "patient_birth_date" ON "patient" ("birth_date") WHERE birth_date IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "patient_once" ON "patient" ("phone", "first_name_folded") WHERE status IN ('LEAD', 'ACTIVE');
CREATE TABLE "consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(16) NOT NULL,
    "document_version" VARCHAR(50) NOT NULL,
    "channel" VARCHAR(16) NOT NULL,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "granted_by_kind" VARCHAR(16) NOT NULL,
    "granted_by_id" UUID,
    "ip" VARCHAR(64),
    "withdrawn_at" TIMESTAMPTZ,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_consent_patient_b7d5b2" ON "consent" ("patient_id", "purpose");
CREATE UNIQUE INDEX IF NOT EXISTS "consent_current" ON "consent" ("patient_id", "purpose") WHERE withdrawn_at IS NULL;
CREATE TABLE "family" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "tier_policy" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "dissolved_at" TIMESTAMPTZ
);
CREATE TABLE "family_invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "phone" VARCHAR(16),
    "kinship" VARCHAR(16) NOT NULL,
    "is_guardian" BOOL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "invited_by_kind" VARCHAR(16) NOT NULL,
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "family_id" UUID NOT NULL REFERENCES "family" ("id") ON DELETE RESTRICT,
    "patient_id" UUID REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "family_invitation_token" UNIQUE ("token_hash"),
    CONSTRAINT "family_invitation_addressee" CHECK ((patient_id IS NULL) <> (phone IS NULL))
);
CREATE INDEX "idx_family_invi_family__34030c" ON "family_invitation" ("family_id");
CREATE INDEX "idx_family_invi_patient_c613fc" ON "family_invitation" ("patient_id");
CREATE TABLE "family_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kinship" VARCHAR(16) NOT NULL,
    "is_head" BOOL NOT NULL,
    "is_guardian" BOOL NOT NULL,
    "shares_bonuses" BOOL NOT NULL,
    "monthly_limit_minor" BIGINT,
    "joined_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "family_id" UUID NOT NULL REFERENCES "family" ("id") ON DELETE RESTRICT,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "family_member_limit" CHECK (monthly_limit_minor >= 0)
);
CREATE INDEX "idx_family_memb_family__0631f0" ON "family_member" ("family_id", "id");
CREATE INDEX "idx_family_memb_patient_995965" ON "family_member" ("patient_id", "id");
CREATE UNIQUE INDEX IF NOT EXISTS "family_member_once" ON "family_member" ("patient_id") WHERE left_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "family_head_once" ON "family_member" ("family_id") WHERE is_head AND left_at IS NULL;
CREATE TABLE "tier" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "rank" INT NOT NULL,
    "spend_threshold_minor" BIGINT,
    "visit_threshold" INT,
    "cashback_bp" INT NOT NULL,
    "perks" JSONB NOT NULL,
    "is_active" BOOL NOT NULL
);
CREATE INDEX "idx_tier_rank_8188ba" ON "tier" ("rank");
CREATE TABLE "loyalty_status" (
    "id" UUID NOT NULL PRIMARY KEY,
    "tier_since" DATE NOT NULL,
    "review_on" DATE NOT NULL,
    "grace_until" DATE,
    "is_manual" BOOL NOT NULL,
    "stage" VARCHAR(12) NOT NULL,
    "stage_since" DATE NOT NULL,
    "visits" INT NOT NULL,
    "last_visit_at" TIMESTAMPTZ,
    "tier_id" UUID NOT NULL REFERENCES "tier" ("id") ON DELETE RESTRICT,
    CONSTRAINT "loyalty_status_visits" CHECK (visits >= 0)
);
CREATE INDEX "idx_loyalty_sta_stage_49c570" ON "loyalty_status" ("stage");
CREATE INDEX "idx_loyalty_sta_last_vi_9b770d" ON "loyalty_status" ("last_visit_at");
CREATE INDEX "idx_loyalty_sta_tier_id_1c2e35" ON "loyalty_status" ("tier_id");
CREATE INDEX "idx_loyalty_sta_review__b09131" ON "loyalty_status" ("review_on");
CREATE TABLE "tier_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "reason" VARCHAR(200) NOT NULL,
    "source_id" UUID,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "from_tier_id" UUID NOT NULL REFERENCES "tier" ("id") ON DELETE RESTRICT,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "to_tier_id" UUID NOT NULL REFERENCES "tier" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_tier_change_patient_b04b89" ON "tier_change" ("patient_id", "id");
CREATE TABLE "adjustment_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "expires_on" DATE,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ,
    "is_approved" BOOL,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "adjustment_request_amount" CHECK (amount_minor <> 0)
);
CREATE INDEX "idx_adjustment__patient_5d1ef5" ON "adjustment_request" ("patient_id");
CREATE INDEX "adjustment_request_open" ON "adjustment_request" ("id") WHERE decided_at IS NULL;
CREATE TABLE "expiry_reminder" (
    "id" UUID NOT NULL PRIMARY KEY,
    "expires_on" DATE NOT NULL,
    "reminded_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "ledger_account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "expiry_reminder_once" UNIQUE ("account_id", "expires_on")
);
CREATE TABLE "referral_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(16) NOT NULL UNIQUE,
    "campaign" VARCHAR(100),
    "expires_on" DATE,
    "stopped_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "patient_id" UUID UNIQUE REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "referral_code_owner" CHECK ((patient_id IS NULL) <> (campaign IS NULL))
);
CREATE TABLE "referral" (
    "id" UUID NOT NULL PRIMARY KEY,
    "status" VARCHAR(12) NOT NULL,
    "rejection_reason" VARCHAR(20),
    "review_reasons" JSONB NOT NULL,
    "channel" VARCHAR(16) NOT NULL,
    "comment" VARCHAR(500),
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "qualified_at" TIMESTAMPTZ,
    "qualifying_invoice_id" UUID,
    "qualifying_paid_minor" BIGINT,
    "usable_from" DATE,
    "usable_at" TIMESTAMPTZ,
    "rewarded_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "reviewed_at" TIMESTAMPTZ,
    "reviewed_by" UUID,
    "review_note" VARCHAR(500),
    "code_id" UUID NOT NULL REFERENCES "referral_code" ("id") ON DELETE RESTRICT,
    "friend_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "referrer_id" UUID REFERENCES "patient" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_referral_qualify_670a70" ON "referral" ("qualifying_invoice_id");
CREATE INDEX "idx_referral_referre_f9a006" ON "referral" ("referrer_id", "id");
CREATE INDEX "idx_referral_friend__08673d" ON "referral" ("friend_id", "id");
CREATE INDEX "idx_referral_code_id_c1c361" ON "referral" ("code_id", "created_at");
CREATE INDEX "idx_referral_status_67681f" ON "referral" ("status", "id");
CREATE UNIQUE INDEX IF NOT EXISTS "referral_friend_once" ON "referral" ("friend_id") WHERE status IN ('REGISTERED', 'UNDER_REVIEW', 'QUALIFIED', 'HELD', 'REWARDED', 'REVERSED');
CREATE TABLE "referral_programme" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "is_active" BOOL NOT NULL,
    "referrer_reward_minor" BIGINT,
    "referrer_reward_bp" INT,
    "referrer_reward_ceiling_minor" BIGINT,
    "friend_reward_minor" BIGINT NOT NULL,
    "minimum_paid_minor" BIGINT NOT NULL,
    "hold_days" INT NOT NULL,
    "window_days" INT NOT NULL,
    "monthly_cap" INT,
    "reward_life_months" INT NOT NULL,
    "staff_codes" BOOL NOT NULL,
    "milestones" JSONB NOT NULL,
    CONSTRAINT "referral_programme_single" CHECK (id = 1),
    CONSTRAINT "referral_programme_reward" CHECK ((referrer_reward_minor IS NULL) <> (referrer_reward_bp IS NULL))
);
CREATE TABLE "referral_reward" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "milestone_friends" INT,
    "rate_bp" INT,
    "ceiling_minor" BIGINT,
    "amount_minor" BIGINT NOT NULL,
    "lot_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "reversed_at" TIMESTAMPTZ,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "referral_id" UUID NOT NULL REFERENCES "referral" ("id") ON DELETE RESTRICT,
    CONSTRAINT "referral_reward_amount" CHECK (amount_minor >= 0)
);
CREATE INDEX "idx_referral_re_patient_b87770" ON "referral_reward" ("patient_id");
CREATE INDEX "idx_referral_re_referra_6ae5b5" ON "referral_reward" ("referral_id");
CREATE UNIQUE INDEX IF NOT EXISTS "referral_reward_once" ON "referral_reward" ("referral_id", "kind", "milestone_friends") WHERE reversed_at IS NULL AND milestone_friends IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "referral_reward_kind_once" ON "referral_reward" ("referral_id", "kind") WHERE reversed_at IS NULL AND milestone_friends IS NULL;
CREATE TABLE "invoice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "subtotal_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "earned_minor" BIGINT NOT NULL,
    "clawed_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "completed_at" TIMESTAMPTZ,
    "visit_on" DATE,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "tier_id" UUID NOT NULL REFERENCES "tier" ("id") ON DELETE RESTRICT,
    CONSTRAINT "invoice_total" CHECK (total_minor = subtotal_minor - discount_minor),
    CONSTRAINT "invoice_refunded" CHECK (0 <= refunded_minor AND refunded_minor <= total_minor),
    CONSTRAINT "invoice_clawed" CHECK (0 <= clawed_minor AND clawed_minor <= earned_minor),
    CONSTRAINT "invoice_paid" CHECK (paid_minor >= 0),
    CONSTRAINT "invoice_status" CHECK (status IN ('OPEN', 'COMPLETED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CANCELLED'))
);
CREATE INDEX "idx_invoice_branch__bcd237" ON "invoice" ("branch_id");
CREATE INDEX "idx_invoice_patient_a64368" ON "invoice" ("patient_id", "id");
CREATE INDEX "invoice_completed" ON "invoice" ("patient_id", "completed_at") WHERE completed_at IS NOT NULL;
CREATE TABLE "invoice_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "quantity" INT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "bonus_share_bp" INT NOT NULL,
    "cashback_bp" INT NOT NULL,
    "earns" BOOL NOT NULL,
    "bonus_minor" BIGINT NOT NULL,
    "money_minor" BIGINT NOT NULL,
    "earned_minor" BIGINT NOT NULL,
    "refunded_quantity" INT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "refunded_bonus_minor" BIGINT NOT NULL,
    "clawed_minor" BIGINT NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "service_id" UUID NOT NULL REFERENCES "service" ("id") ON DELETE RESTRICT,
    CONSTRAINT "invoice_line_quantity" CHECK (quantity > 0 AND unit_price_minor > 0),
    CONSTRAINT "invoice_line_total" CHECK (total_minor = quantity * unit_price_minor - discount_minor AND total_minor >= 0),
    CONSTRAINT "invoice_line_refunded" CHECK (refunded_quantity <= quantity AND 0 <= refunded_minor AND refunded_minor <= total_minor)
);
CREATE INDEX "idx_invoice_lin_service_57bf5d" ON "invoice_line" ("service_id");
CREATE INDEX "idx_invoice_lin_invoice_284bd5" ON "invoice_line" ("invoice_id", "position");
CREATE TABLE "refund" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "to_money_minor" BIGINT NOT NULL,
    "to_bonus_minor" BIGINT NOT NULL,
    "to_certificates_minor" BIGINT NOT NULL,
    "clawed_back_minor" BIGINT NOT NULL,
    "new_debt_minor" BIGINT NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "refunded_by" UUID NOT NULL,
    "refunded_at" TIMESTAMPTZ NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    CONSTRAINT "refund_parts" CHECK (total_minor = to_money_minor + to_bonus_minor + to_certificates_minor AND total_minor > 0)
);
CREATE INDEX "idx_refund_invoice_1a7b50" ON "refund" ("invoice_id");
CREATE TABLE "tender" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "fiscal_hint" VARCHAR(16) NOT NULL,
    "reference" VARCHAR(200),
    "transaction_id" UUID,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    CONSTRAINT "tender_amount" CHECK (amount_minor > 0),
    CONSTRAINT "tender_refunded" CHECK (0 <= refunded_minor AND refunded_minor <= amount_minor)
);
CREATE INDEX "idx_tender_invoice_53fbbd" ON "tender" ("invoice_id", "position");
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE OR REPLACE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER account_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER ledger_transaction_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transaction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER ledger_transfer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transfer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER lot_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON lot_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE FUNCTION search_trigrams(value text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT substr(value, i, 3)), '{}')
    FROM generate_series(1, greatest(length(value) - 2, 0)) AS i
$$;
CREATE INDEX IF NOT EXISTS patient_search ON patient USING GIN (search_trigrams(search_text));
CREATE SEQUENCE IF NOT EXISTS invoice_number;
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that takes it back."""
    return r"""

"""


MODELS_STATE = (
    "eJztXW1z2za2/iscTe/EvlfdSWzHye5tOiPbjKOtInsluS9bdzi0BFlsKFIlKTu+3f73C4"
    "CvAAGKgCiLpNEPqUXigOSDt3Oec3DwZ2fpzoDt/60HPGu66PxD+7PjmEsA/6DudLWOuVql"
    "19GFwLyzcVEzLXPnB545DeDVuWn7AF6aAX/qWavAch141VnbNrroTmFBy7lPL60d6481MA"
    "L3HgQL4MEbv/4GL1vODHwFfvxz9cWYW8CeEa9qzdCz8XUjeFrha30n+IgLoqfdGVPXXi+d"
    "tPDqKVi4TlLacgJ09R44wDMDgKoPvDV6ffR20XfGXxS+aVokfMWMzAzMzbUdZD73zkivdQ"
    "xjeDUxxvrEMDoCAE1dB4ELX9XHX3+PXuHbozcn707eH5+evIdF8GsmV979FT46BSYUxPAM"
    "J52/8H0zMMMSGOMU1Afg+eiVcsieL0yPDW1GhMIXvjiNb4xmEcDxhRThtFc9B8RL86thA+"
    "c+QEPj6O3bAkB/7I3OP/VGB7DUIXqkC4dBODqG0a2j8B5CPUUZDSoBhKPiLUT3zevXJdCF"
    "pbjo4nskuvCJAQiHNonwP8dXQzbCGREK5Zk1DbT/aLbl5+aKBqBdAC4CA9W89P0/7CymB5"
    "97P9Nwnw+uzjA4rh/ce7gWXMEZhB5N0PMvmdkEXbgzp18eTW9m5O64Ry6vbP7W8mhJXzEd"
    "8x4Dib4YfV+8ZK1nVqA/oFZkLWjp3eJFDZUzQFIwv7JtXrF+7bh3v4NpYISLDvwXFvi1A6"
    "txvcw1oYXt5qZ/IbCyrdfW7G9IRqbPbl7gOt/N184UdUYNPwn9c/J95/k7Me6vx6eHdN/E"
    "n1680pmMCeICohRYS8CZhpnzQyTyt/iPds0Sk/5nfTzpfb4mpoqL3kRHd47w1Sfq6sEpNX"
    "0klWg/9SefNPRT+/fVUKdbLSk3+XcHvZO5DlzDcR8Nc5bFJL4cXyKXVjzKvkAkhVZYQqqN"
    "C+1pmXWWbrjMMnua02Ey01nZuSors8WMFc1HdUF6m/kpM+sLqYSWvEZYM/TIfnp6UqKfnp"
    "5w+ym6leunggZNKtHCiaB6gCNlB4MkgDIl1kKoj49KQH18xIUa3WJCLTbpEkJV6omtmHbv"
    "wNz1GB2XbyumEluZijWbhp/DUiSm5XkAPBHYEwGFep3tc8YHwvc3wFd4Mfw4D8zXPjCmC9"
    "PBZOavnfORDk0H7WqkjfTrQe9c1z7eDM8n/auhRhQ+OIQFJjej4Ri2o3V/Dzxt0Bte3vQu"
    "dW1lr+7hg7TeWPvmm1vnTL/sD28dDf436vXHuqb/fK5f4ypfee6jr7lz7b800wOaA419Tw"
    "sfMNNcT5sBG8D+86qrTS6NSe9soBvDHrRYbsb94aWmj0bnVxe69gHWA1Drwqn1wXJtEzX9"
    "q/+9dfThBXwD1BgXo6tr7pcgTiDLNhjmagUciLFjP3FAmYz6l5f6SONIaWf6x6sRfM/ri0"
    "jwQh/o4V+TEXwNfHWYFdeggKb3zj9p0Oya6J/14QQCpZ/fTPhNkHzZptchH9X5DXM1PPam"
    "PwPLlRsAZ/r0A3jqMBgcqkS3iMWx0rLGl6iwDJOjKJr9UjT7MzHbqey4K/TNguYQIdRCNb"
    "16iyiacsoCHBVvIbQ7cZ7N4fOBt/IslovnzHJM74mNMyVI4X33FAC/gYgXAHwWaYWJCglh"
    "PesPe6NfEh0yIW8HV8PLM4YWefbLRO/RurvjPwoq74mE0t7lbaapBxA2hrjrgpR8HhfGc4"
    "ZFtMqDgceKVDNTohW0c3NGXCPaea+2OG0WQTNtGqomV8PxBJrJ0Pq7ZRa67Wg3w/6/bnTt"
    "4DbRsG8hKLepdhj+hBK3ncNO3uwvtP4mC88NAtwEObsvudctsviCbKmdm3pn1v1LiTT7+9"
    "HR8fG7o9fHp+/fnrx79/b96yTkLH+rKPbsrH+Jws+I4bY5Hu1uPf0CGPMgX5tOJVqoUO/E"
    "VjEWpr8QU6WzUkqPltWjH+GnwjXDD0xPeKmnZZVOV7e1PtvSCyvw8y3MXUPi4ptXkQYMrC"
    "pClverN8XKhREOupzKRN0ntKVwOUqUIzxrhr+yI1hCZ+pNp+7aCXQn8Jh8OXG/UHcyw5IG"
    "SIrKRT3G9agQx5rw56JRcCr+TST+bYk7+9JyXAYVVmQh0JJtmuWfxVzImAembUL71MDBAT"
    "JtwalANYl0k/ju2oOAis3whNBOI0NrosEKOO3WPvo4Y+65S7aRwIaUEiuyD1rFAyJ9n/YY"
    "QV2GoX7z3RWJgNoMtIW7wp1O154ckU2Jqj0XtbZuScW/fKRGVkrFalCjB1bo+HMgGv9Cie"
    "0W1mYspjnyINdz8wB/dD1g3Ts/gJAA7cNXQXoiA9LI3B6A2T3weml9zey06dW0eT3zMTHh"
    "qVELcQjDJdGtEZxIRv3zSYfZjyvDeJKpsJFdeCPG1BjmgLznMF6CNRKJXuXJlY5fzVZQTQ"
    "Qr95Xox22IYv3kUjxX9nq3iINbxCVUmGrjaDbFBNWAdgBfVxZsMglbg5RUpkatTQ1YlWs/"
    "SNmUlKgKjqpzO9ffpGyG7VNvi3KvAU4vz6Cso61Typ4UMXXKWJ5XDpi48J9nszvr0NF3YX"
    "bKRFMgU8cINV881rKRFJl7tx3t/JN+/oN2kNWSte+118KhEuRQYthnubHGN9RsXNTIjHNl"
    "sjXPZFORETuMjHAfHWElIyujXAG0B9ixhEKg4/It7K0n70v01pP33N6KbpHgwkVladqGb8"
    "2E0tdQYi2Eusy8wJ8WcrPCwvSNue0yKTLXtYHpcGJhs3J0rDkUbCDORWTX1dWAsNHP+hT1"
    "Nbz5fKbDGRkjDwtZAYcRm4E7K/ANNLcAwT0sOVFFTEoTk1MPzGTbIS+rGkK6IeJODZwZej"
    "mpAZHKqobYfkTItARDWDWFUFMI7KXIuFcc+PqAEUR3Fgl+/GEEbF6aEM6WhIY1EY9HIdUc"
    "F2G3FUyxt7iN8ETDdzuAdhEHUj+owjVHIbUZKdvdGie3iWtGKXCwe/vJ8MASvaW3JVA6rm"
    "0UVdYmzHawb5DkitnpFhhliP2DMTEW7SCEqIV/IY4H7Rrs0pR0SElseAwqkxLsGS5D6w+1"
    "g1d46nnV1V6F0/WrQ9Zz8L+oQ214VlwufR5hXmrff9Bea73hhUZaO+l1UvlmlM/cYL1oyB"
    "5seEtcKH1F2NW0hHlAEWjnvbGuZYH66ZM+TADSJugX9QHfauSHfkt/iT6AddJlcpXQn4kS"
    "TIafKuUGwYtBlOKa6wrJFuqWcIcEVHnlEmmcS0TlBmRwoNWn8PYAVMRA5G4uCzMh1EKY3x"
    "yVofVhKb4X6ihH7KuTQNRJIPUh9gXcfWA+B3AxeQAGazLm7/ik5bbc8lm3biy257NZuRLr"
    "AmTj4kQ9lL3dB77g9EOJqRmoMKgxRiuP8DZbuFJzoZEQbwyno/qYcGhjDv+ZccfIKy1JB7"
    "YNfWaks2JPn53syjABhYQXXY4kvcikoon5w06Txaqy/H7EYuGymxLztVSyM3HDyzEfvGGP"
    "ItWpiymgqNuX43/iwor8aRz5o7Yw1iAuQgUlJyRFGTqITwblqKCQQjfkNpUxhdXeMkZwlS"
    "TALFmFL4lv5PwRRJaUUlYuYz9kpFVJbIkkJFV/LWQQKP/gHkiEeqJcbk8e0dNKpNwhJtTK"
    "8G79VlTWOlQCbVI/UHCXhZupV5XAmxs2vPt8UvVcBjciTaoBWxCR2VxIKhq4BBGJc46sUd"
    "XPTUU2pKsyldzniudsIkYQm2qGH4SodUNPiNYmY/b5YMbJIioL3G9KtxPn/VHyCE5mB3ax"
    "oiQP3Ry7bASPbqwvcMNOmYWp2NOM0qF9972W00SYD8d026aHhgG68cPQrzCiFp0dPtBRSO"
    "21PryAP/CfV+MJ+v+PV/0LMsY2qS9KWrX5a+OC6cMzT6cepH3QDlKdQOuPNRTuOrwZDApf"
    "YpY6dEJvSuSw6Q8v9J+1/kdci/5zfzwZ819wFnt7rob5QvDywW1GXbntHKI425GusV93kz"
    "MIdzQpTxAlKeMGglVU7gOiXyv/yE3eH5edAMXdlPbElc91wjoZBi1p5LwCvq5gF/GxqoTa"
    "iZQhk/SFNRBrogtBwW8cTcmhEHxZ9CPqRB5YwnkLdaNkmglNi+I3SQ8noB8a3tn02ESe7r"
    "qbHhyl8IffTD94aQZrLzKCih4dD5tMah/Rl8ggT78FvlXiLZi4K4/ffsO9PeveEov1TiRa"
    "6HCqPioWdpGZcBocQkjx9ZQXz0V2z91aPNo4L6mwbdSpPQ1EVIVU1CCkgtI8xNqBIayaYo"
    "um8IGH7D+plqBlVUNIN0QtzhOrW1OIbS5JDTMmgPy9JYSg2lpS660lseEruAmLkHrJp+7V"
    "6ESG5uDYuFGCWsD4P9cR2s9MCLWQTTg9KcEmnJ7wk2eeMCJY1XbG9o+m+h97UZemFYmdNT"
    "0gjCkhpE4kZsZpZLwKQtCyxRWB1NyTRWoRsNDd9qjKcMxXgXBF4Ud1DNskJsby4ZrEFkEV"
    "tykUt0lNlFsEcE4Xlj3zAMOiVdF16FEqso4D0i42jLuBcQcn6BkjuCm5lYYzvda++6CRRD"
    "DOAkhdwoXIcIOwFHkNFsu6WcKwJ/hUXvRacqvKY4nifsIOyEn6UGFUTnQubVftu25iFIZy"
    "EtbAIaI8UzVpCDSdic07qYTagFn3wz6bimqBTR5FxT6LtVhPPDfaMOkILWEr7tNGbCi+29"
    "qG1Sv2rJj8WE8VicZnyZSOw4+Fq4nAZ75K9jEbou7PYCNNFx2Gnh/dKdTy79IySsVvnIo/"
    "dcUOFozLV+MW3evBw7t2iuL/C0Abl2+hx/no9esS6MJSXHjxPSqEdTZDW0FEIM6ItBDl41"
    "IoHxegfJxHebUQjJ5IBKQQrhktu+ttGCo+5VmmYrT9DrGrC3fNyrpaeIIEKdi+Tr2bWcP1"
    "LXY6JS5XlRVpE0t19Obk3cn749OThJxKrhRxUnn+yfINEyfQZ3CARUcUE3LqiOLiI4pzdE"
    "oZvyW09udz4851tj1bcYwqSo2uZrbKhiwqEALgbJtB5TqspXlzbymMLOfBtabbOnr7YS1t"
    "6kjPQQcVUiVX3r3pWL7JO5+MuN8tok1cuuTOyZPx0rRt7vLLJFAkF979mvXhsnt89O40WX"
    "HRj6LFdvy5NxjEKy6fLFEW/W4t+unaQ4n0GcdIFBBSGZkW4nxcRjfna+Y0wrY7NW2hPpxK"
    "tBDdMufn8Y/Py52ep6z5Z7HmoaK99g0fIgqMu5WAiZkXVIYmw9Ccwk+/d70nYxPQ/xxfDT"
    "mzMr8Keo+PNQ20/2i25TcR+gJcETiEIRp36YPPvZ/p3n4+uDqjvTeogrNc0/gLpO7Gx+0a"
    "M/OJYSZwRwBXXg0ExkAIO69tzYGxdJ1gIYI0U1ahzEB5aTnWcr1EMIEnmSg3TgVtAvuZQ9"
    "3i1GmG76KQDbE5hi3cptaorOvPzaVlPxmBxQoq4quMlFgLlcbqPW1L01mbtmHOfl/7wRLt"
    "EbKtpSUV3Lyxqjb19WeeeQLgLRmTDV/TTASUXimoVwq4OnawvybLfxo+xCJ8Y2JfC6NMus"
    "HFmmkftDfC21rGwHuwcJ7gHHkb3+oW8bZ+ppBcutnYNoraJXF6hhlcf81dUxFyKkJORchl"
    "y7dQ4dlJFEZ2pindfbOzU/twrl6xXHlwOZBRIylBpTRKK437JoRrFmNQPR8ckYZC2FJSCl"
    "gGzWJ6zJOXiqK5EhkVyVUcyaXCEVU4YuM7sVQ4om05FcWODSxHxY8V8xgRH2Bgba5DMxjE"
    "3ZS7yKh+Urk5eivrB8DMzBHd6RZRGObKMr4AlZWjoYSEsppTa66U1fymwGp+w9i74IG59V"
    "UE4VSidaRP9fYynHmMBbQNWMayY3pPbIizUrTS8BSEy13DunKR1hDR9onWAPE86w97o18S"
    "kj/JDDu4Gl6eMWj+s18meo8+R2XqrliqAd+9kkoo/8oWcTsr0wsc8VSkhJRK80qyEirntA"
    "TAjcs5rfL0v4RW9sCD+0VqMJOSqpXr3Mq26QfG2pdqZ1pWtXTdWnqv8SSCBMoIzOHXLiZw"
    "6mDu4yPud4vIFC8saQRJUUWpNI5SwY0nYZWScsou7UrapUqXb+2qUFNdXjXz7ppZUsNTyl"
    "1D2tcHvo8icgWPYyakVOrewtS9EVh5fIUzzY7TmhqJ68YUs2S/qkGGWdIkMFyH4RfOF7nt"
    "aDfD/r9udO3gNqNX3nYkItzDFmdGuCedoSjCPS2kbJnG2TJf4PflceY7L+PybXQPV+689N"
    "d3v4Op6DkApJTy45CuMZVgdIcdVlnWMt23cSo5gBDKNHJWThld9W9hOCZ9llnAny1pufZN"
    "msdlsjgd89M4HeM8TlKRtoQav2XILe1yaOZsWsOcjWNoL/edc7Qtk2USpXe7hVYRLGdYjh"
    "Fv75Tc/JsoL5nlVe3w3a/F9MwaaN1G7s5VUDhiJHxrhJhyrXWVa02ph8q19sKb2QwCsFyx"
    "sqfzj2LNiKiNjIyNjMpd2b4x06RYtOyhDywDhTwTosBCCU+hUMfxNdgUCVtP0L1ACCnHOu"
    "WxwaNiCZZ3wttvGKK7RbcuU/wWcQsZyPJQiwcvoOo+J7U1E+HNEQz5flbiNOJ0ot8S5CrP"
    "G6pjgAgxPdYhPiS7ULPDQ3IliOgQqr/cwu+6Tb9SJmIkM8x4Gkg6CjdpIOnoVxpI8zQQ27"
    "23hBxMiUDr9r5Xn/BwZvkr23wyRFM40HIt5J13cqCQ54oddhOXbyG+O0h8aPr+owvXQDa3"
    "X+A+oQVbCPdOurMKldplf1YJzZ45K59yTck0QNv41xz5pc7Rjbt77UJpzqE0wO+TMxLjW9"
    "0iA3GaKSQZPxMe/BvTcWsP9lagImj2HUETtYOIapKKtFD9q147gW+wxmfNPACPvTWswHxk"
    "yLYQ9LdlVO63fI37bT6B/sJ0HGCLYJ0RaSHE1ffre7hKyymBpKRSAmunBLKa+e7JEN2gxh"
    "BVI0tgZEHcxLSgnOBOd6zVZUgJ+JQtxjkI/P5rsc4/aAEDUz09/mgFi5lnPjoSqwEtq2Ky"
    "6rwckGZc2YmJMv5ULEZhLEaEVh5g4QiB67SmZgK7MUaA7Fl1CBKIqBJjuva8kHLpnI90OH"
    "bjQID+8EL/Wet/1CBOmv5zfzwZa7e02G1Huxqml+HPg9vMx4ahA5Epfts51H76pI90LTuX"
    "av2xNrwZDERjCuI+w6CKMt2JTxVleu+2W63CgxX/7JCAg68rL8x0gS917iwvWBhoeUClcz"
    "NV5jZ6zWiAdHBF8O3Qjwi9tCTGDrZOiJ/iqPbKUc0tzw+EPe+kVBvtjl0coYCTtYpCTQi1"
    "T13ezVkVZuC5ztPSmgpxr4SUgroU1OlMYMxdewaEOAymcAtnk50cY+oD05sujAAutCKYU2"
    "ItRBv20pIdvbCn7zvOpOYgV07MgaVpCfkUEoH2TdVHb8uwSLAUP07qbY5HInX1PIvE2UZD"
    "SBXxR80DvQBjxAflJlyh46+i4u3rnGVGPn/g58a97U5NsXjUVKKFE2uZtD38rD1HOS0hMI"
    "M1I26ooN8mEi1E930JdN9z0X2fQ9dde1OhvptKtBBdlaivHotX4xwfCxeagFK7fPOSKpEo"
    "Ae0SePdwGMBKXUFo85LK413oWsr0xQrcS6UDdWvZazf6lvIDt8Tu3kyXfFYHXj1770aM8y"
    "NY2IeXTViGnWVbxqBnAqKbud7m48+JeNT1yramZrDtSfOt65pkpJDzYAUYgS1h+mguLfup"
    "n1TXUrzCveP+wlpVglfrUkcQYMGB4xko3vh+20E4gTWd44raipU5+33tBzgI3gPwtf1tp/"
    "deUuEorK+tyHlgDjwPvhYEbgqsB5bjSzDPMa6v/XgtzRlrL+lusGribB9DBXsWQmT7BNq4"
    "thGurK3dC2oUrjXddsLvh7W0CSShGDxGH4wTe7NBvXLAxIX/lO+GcUrxlozbclGLcbRcRK"
    "3/g8prRN6+7Wjnn/TzH7SD8LfWH2oHrwZ67+JVV3vVO5/0f9TRX5/10aWOr+mj3hj+dRhS"
    "FlFlSQalEuGRWZk4NjK6FsVGIk92GBaZi9lIAyQL3peVfCkJRfCse89chvGG0etejbSRfj"
    "3onevax5shrAO+E1X84MG010BDgQyHsPDkZjQc41+//nbrDHrDy5veJXynP2yt//nzzaR3"
    "NtC10N7Vrnuj3mCgD7Rx76Ou9cbaN9/cOhr8b6wPdHh/6po27CjgwIRd9skw7+8PLiBUff"
    "gimr9GcZfhw7ua1dWODw/hd/7516vDsI6Po6vPWty9DR94FvAP3nS1e0xI+8FBSJeHNRxq"
    "32pHXe314SF6DevW+eYb1IgXo6tr/ofjT8bhmEnPwSWyALIamiyNmjm6ot2M+8NL7RK1HP"
    "2wTLxI2MHwu4XVU4//rTD0NbQ9OozI1+hOtyjwdZ6WUemzGhdlKhr0qCJLxaLwsM27cm1r"
    "+iQCMyXWRrSVR7IWTpXGeSRnlu+79oNUQ9OyatNd3VpaKhHPPlnrmg71UrS1oqxrmbUo1w"
    "u5mjnZUzfp6IZFFlfqeuPUdZVRcZca5BfLQa48EXwzIkpJL5e08n4Np1HLZGSE2pS2Miup"
    "EleWT1yJj/uUONKOlFNn2mU1ZJEz7fC6K5dMiCGq5pky80yKm6BmQguq0EpFs7wQ41sd0P"
    "jimtmcTsFKbjhToopLq3M7xwyA0FpICKmD2nKpLPaZEqyWewuq3bWRepa33E6QurEb2VE3"
    "7iYgxmmJzRr7yLRWy/7awDxrOSrXwFY6HmnZ0CVOOeJgttS+R4ewdRk8MVpiUNYxAEo8IC"
    "mbBkodpADGidkOte++1w4wL5lcEj4BjvA9cOnxMmfARZ+x5SFwv5JjMMzgRmf/R1cVf75X"
    "/lwxvM/B8C6AyQq638DuxlKK2S3P7Co6fQ+g+3CuAD4692ftMwPbi3DPCyvoy0O/dJ1gAZ"
    "dZ21pagbG0HJdxbPOZdd93As7WeXYFVBtYTdzgCV8X/u/bvx8dHR+/O3p9fPr+7cm7d2/f"
    "v34Py+IXzt96V9Rs/UvUAERD5Vvkd9dypOgjQlCxhLVmj2wwDySaOCOm2ME6t2/d2cG6NG"
    "xz6MH2gNo0grAWQYzdBjKETcW2thxhyGkJ7TfMS8a7Dok7+XMZ4p2G0ZKfnMLQTfoeMu9l"
    "3iWRK3iTpHunLxIRClpveFHwUtGHYmugw2E4s2VSZpNhSGjff9BeC1OZA/fJtIOncbwDNc"
    "dlkgW6RWSmHRY10kyRkmymBx4s8AhhV4zlnhlLvBPMtxxWMkt+bmBSasvcwDWdmFlAM5ID"
    "p11ZAD9C6EXDdw9nD2CsnYCVApwPICX2krNTWyizirM2GfhtYmhTOUUSCvCzgXkvlvo3Ft"
    "iVg+c5XduUf6dM1uo3/LTVb1h5q++B+IpEib3oOfXB8i1WPi8ua50KSBHVdUMrYqqP3py8"
    "O3l/fHqSENTJlSJeOj/g8UlMGCMZkpIWfhaqsibBWY1jKrFiK2Z5ZERUDGMhn4aQqoDymV"
    "hVbQiuY0hYpjvVgeshTX4jWiloKoNZKiUzwt9y/AVubQZtEfcCPlsRdzdZjsJ0vih6Ys/0"
    "BDsLHV/VjstXo2lvxvjZFO3qTxdXqZl2m5oJzx/ldfC4uNLAWSb3Cjiw1AJOHAsXlpeIzO"
    "FWoWJzZGNzQqsmgVTU4CQlW9QMlXX7qekvkPZm3DFCirngUlJqQmEguwLeFwZD8s/x1ZAT"
    "OREL0Oa7NQ20/2i21eSM5yzMEBSE1R4vdkmugsw6eM7IVIAqOMtz1VARtx5YmYU3cNWpnO"
    "Kqi7nqnAXONxjp4wK3zaOd8yU3s1GKs5thd/8dIy5IHTFBOkbN6QJnulBIqRz2zUyVl+l7"
    "HAoq7ZnFRFR0MM0WfJTa7FczbgpOcD4r7INPoaQSLSRRjkqRKEcFJMpRnkQJT80V9MgQQi"
    "q/EmVT4nlIKr8SIam21NTakTn33KUh4c2k5dQeAbXxYvegwo4s43l3VU8t731Xey4q3nPB"
    "nG4rgLe6+IZaYkuvMCXQjQa6wnZj8IhbAtnnjB8RtLfzp4gyzG7mUaN86zt/1Km0Ef5nh/"
    "xY8HWFMhLhgyHQEVxhXp6CQ1YNdwWw/Rd3yw6uBb4J+hFtLZqBqTXDenayo+gvZerv1dQ3"
    "l+7akUoIQUu2yRv3zO5mxbcQfMvbUnzL2wK+5W2eb4mT64ptZyKlXvJmnGie57g9+BMzLa"
    "eMGS6w4sQVLauoq1pTV7H+IzaCSCnF+v7FxFTiTDtCUuXZqfPIQWEyq5XnPgCJ/IhZSbkQ"
    "m+a0bIW7QevPBzd+31BNmcs67h6qX7IYBgkS2sS4T2Q3EXFLphuJstY0yvMsvp1IR6bK0w"
    "gsUTsyNxZRJbpF3BI2fJ7g62YKq2MPG0fv1MDqbZBBwTR78QCQM84IUWWb1VrDNKdTPAOL"
    "zUuklOI2itWdCK0K1J0BmN0Dr5fW10x4N2o9ZP+qg9ZDKQZpYrqswsMqRBygkX7XLfyw28"
    "yKgw7UENR8RmAOPM+0WTpPcq9Q2/GypWQTv6EqEg9lfJDF3LPQ7jzyItrLG13KHO2Hb6UJ"
    "6FQc7N61p7QxyvplUokW+mWqT4nkgd8B7iOGjAssL9u+s7qPyoUeF0Qe5zHHGfpC0IR2Cu"
    "Yl1ZbBLbYMoqhjBzCS2xUkgUhF2ji/VH6kztRdLpn8WlGejUSkfbPJTjzr6lxjmSmlcQay"
    "Otf4RTTzH2vTtuCXyIxnWlb5VOvf0k/wc41on64g+cWtQJ3OywN6ZVpSOX64VbQoucwzB1"
    "2ufYSGgYL2RXwjlNhLDgmMoBBfJwhBtUjUeZHwAGKKJf1fhKhq5zq389R2fTkbLiuo2rjO"
    "bRzyd5JjmRBV7dyIdhaN1CfEVKAxkzd33EAouSwlpjjFcpxi6iEt230zIioOg4KT8EKXBZ"
    "QQUpDmpgPC319+kiXE1CRbGDDETpIuHC0UB4GcR9U1s8NuDBbKzIAlUg/EPbECfMsHn9ez"
    "025Elhq1pdJmoMnzWbFtarcl1hnhEDeaqtgy12Q8VYxwZS1CfQcpJ5OwOSNqQpFDalmy8U"
    "G18b3ojNq4f6Rn1IZhVrBm7eDVSL+EVcKrF6+62qsb+LCRMdJ/7Os/od//uukN+h/74c1P"
    "+gD/f6T/1Btd6NHfP+qjMfxbOuwQryoFoYfxqrM5/NCI1zu11aJ5wYLqQJfdhfGYy5UJV0"
    "0heDMy7TO6d3KuSw02C9UMdDF/mB+4q5UUvUpKKna1zuyqCnd7Ec28593v9ADe6/peIbdT"
    "zpAL1eGKTLnmDqQyRlyJZAJXDpi48J+dszl16KQ7SCSwlWmMSTn30cEmG7lLjlEmTQhwkL"
    "5nnCzxECUGOIgV2+SqtOF67bn3nrlcFlqvaaFuKRN2RZTfuR07Xpq2zQ2bY07DkpkJ92th"
    "hSFyx0fvTpOgOPSjKAxu/Lk3GMRxb3y7VZ1c9cx5dRIyOSQsZcJBuVWocFDZcFAaUqGDCd"
    "nCLWqMyo4npJGaAstGUc0VDIJcVS3C/5kHQ0S5y09QnApUjmDpJoEYWsv1UnoHAVteNYh0"
    "g+CzlmfmE8NK5TYCIdMm7CtbHx7hd7iPorhSUgpZ1gTiOsHCfjKmpohmQ0m1aEmtUKXBi5"
    "xtzYGB4RLpuWxh1YEZOPuBOZ9jroRFDBaZqpSkMlbLG6tLywZ+4DoszPmZQkgplSVEMEuI"
    "AGu+y6iehMozfIhI+N5sApMumdKY1kz7oIXdjFE6nP3K1BuWzNCjTAqEZErzVvn2nOkofm"
    "MuYZpGjpVgS720sAr5aVzIzxeLFeLJj0mJy7cxd0/lucGSNSSKEBTRqpiySndl6K7wywWp"
    "zlRCAZoHdAs+U/GXlXEz6lSzGjSC7YpGz6QSaruZSrL2EqPOPPAAPLlEDJSoCiKtczurs3"
    "V2tSMXGtUyO3ITMYVq4Y7cbKb0LXc2VhufWcdQQ6prldg2qg6EavCBUBSrJ7cdMiNLb4dM"
    "SdCD22zfCo9QQORS+FeO/Ug3TmaUhJgL1XrDCy0ngu/CF8SHdHdzjKWBnrbVByYVyHyl3O"
    "dwPoVzaBe7GOfEru8/SJzY1Q+TZnYYZHJ8q1vEIluZQnKHVpBjKDyeYtNR8KTM1F2u0LCL"
    "T7BIGegoI2hSAL96NEd1uvnD4bM1Eb1PHRG/X5bbWS/vWGki+Dx3KtG6za3Vn8egDhnZNc"
    "Dru8AN4EQuQQfmZRUhKE0Izix/KsvL5mVVQ0g3hPRwUGOhqiaQDeNV4bsVNQAwPQdINQEt"
    "qRpBuhGmtvko1wi0pGqEbXY+rfE5tXJ7cChZ1RDSDeGugCOctZcQUm5TNqTi3jRCUDlNa+"
    "1MIzgowXamZZXbtM4t/WD5ViCYnyor85KzU915pjNdCDpHCSHlGqVtuLo78evSHQVAheCI"
    "5tTOiCg4i933NfUv7wPYahzM+Rm2AmzPkooaOa1uRJZYVUoAiwZ4BbBOompa2l8z0+AWWb"
    "Rti7nXTyTxWuS8HsCaWgQ3gzPZPkHd2mlVjnFi0AL4ct6WEE1wJW2CaAdxR3GoBfbOYP0g"
    "G8dC3E3DVzKuHO2DRvo5tW810t+GNY24opjz4z4pLpA+7LX23QeN5ApxnA51CRbKvAXx0J"
    "Dv5T4yvE09MMsR48cRF2CBLJNPPA15WbjPQjfTJ6UOmSgIKFNN5KjnVRTeTqvKZrW/utaH"
    "KD39+dXn64E+CXPVX/dGk35vMPjFGOkfUab7KIN9+vd5b3iuDwYonT0rHCl5dBShgeJ5ou"
    "Ctsf6vGx0KU4FblACs8WJ0dZ2Wpu7/VibgCS8M/KCneN3YGPhk2HFJuegn6tBi17fwKP9N"
    "xRvtNd4oaYgc1nyvaEakTQ6IyrYl/rE2ncAKGJ4FLqZZEYUp6wBpxwqMlYdmEAnPGUu6TT"
    "Cr2KKX2RAqtmjvTXDnOmvf8BemJ7i3Py/Yplaobo+/6S+QwSYGLiWlkOUEZYkm90pkVFqv"
    "8mm9wpEuMUtTgm3qxc+d0NV1wJNUJldSUDWBigFtciMkHKCEjcqUbVNbVJl3XQV51qq7Sy"
    "/BvBpUo6g49CY3AknHl2bZSRJfxf9Qmx+B9yAOKiml4v4KY6oy2/C3DFDJ7PpvZmfdGKNC"
    "jtYSoT9RT6wA3HFaUyM77UZsyUFbh4QoWT9tqqL/g+MOJ0qlXvH4iva99hp78WnPCbpBuN"
    "1xRcXBEGkRXkRE8tj/zj+QDo/Ar5UVz0UC4OdtDJwgSqUvlrNyUOxC8jd6tmR8hWC+kihe"
    "iZ37OopkKsx5HZdRqa6VU76Bi1zVNrlyle3d5ghcQ5qHzcuqhtimIaQJkbysaohtGmIKvM"
    "CaW1MIlWx7sKtQzbItQ4UdyPI0FSmumkO6ORzwCD/lTircKC+rGmILOt30WVopP3taKtHC"
    "7GlvX5dJnwZLcfOn4Xs8l4VQZgpKTFGzPFhlcr0Toio/Ra2zFtTfsaE4+N1w8HWkiUtR8M"
    "9KE4ezmbEyvSC/WSp7k8fVkpa49j8aaRGGF/ImSZ62lUjiHO1QZJCi6d5FPikapGXUHiZF"
    "lyq6tMOnS9Vpi+lpi6cltPw3tM6TOW3xlNbx1YlptTBmVZBeLRpibvlTqBUsLFaqHP6MQ4"
    "mpiafExIOP2QAOS3cv4nAyQlIw1yyVG50Dv1wS/KIs+DkWBz7N8U2sV4nm18pJbqEQ1gz4"
    "aqic+lv4DQG1eSZ+c8PsntXGDw1d3llLxF3eEUtRSFVUlhtMRd2XSUKTfW5JQuCv/wfUSh"
    "rr"
)
