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
    "eJztXW1z2za6/SscTe/EvlfdSWzHye5tOiPbjKOtInsluS9bdzi0BFlsKFIlKTu+3f73C4"
    "CvAAGKgCiLpNEPqUXiAcmD1+fg4MGfnaU7A7b/tx7wrOmi8w/tz45jLgH8g7rT1TrmapVe"
    "RxcC887GSc00zZ0feOY0gFfnpu0DeGkG/KlnrQLLdeBVZ23b6KI7hQkt5z69tHasP9bACN"
    "x7ECyAB2/8+hu8bDkz8BX48c/VF2NuAXtGvKo1Q8/G143gaYWv9Z3gI06InnZnTF17vXTS"
    "xKunYOE6SWrLCdDVe+AAzwwAyj7w1uj10dtF3xl/UfimaZLwFTM2MzA313aQ+dw7I73WMY"
    "zh1cQY6xPD6AgANHUdBC58VR9//T16hW+P3py8O3l/fHryHibBr5lcefdX+OgUmNAQwzOc"
    "dP7C983ADFNgjFNQH4Dno1fKIXu+MD02tBkTCl/44jS+MZpFAMcXUoTTWvUcEC/Nr4YNnP"
    "sANY2jt28LAP2xNzr/1BsdwFSH6JEubAZh6xhGt47Cewj1FGXUqAQQjpK3EN03r1+XQBem"
    "4qKL75HowicGIGzaJML/HF8N2QhnTCiUZ9Y00P6j2Zaf6ysagHYBuAgMlPPS9/+ws5gefO"
    "79TMN9Prg6w+C4fnDv4VxwBmcQetRBz79kehN04c6cfnk0vZmRu+Meuby0+VvLoyV9xXTM"
    "ewwk+mL0ffGQtZ5Zgf6ASpE1oKV3iwc1lM4AScL8yLZ5xPq14979DqaBEQ468F+Y4NcOzM"
    "b1MteEBrabm/6FwMi2XluzvyEbmTq7eYDrfDdfO1NUGTX8JPTPyfed56/EuL4enx7SdRN/"
    "evFIZzI6iAuIUmAtAacbZvYPkcnf4j/a1UtM+p/18aT3+ZroKi56Ex3dOcJXn6irB6dU95"
    "Fkov3Un3zS0E/t31dDnS61JN3k3x30TuY6cA3HfTTMWRaT+HJ8iRxacSv7ApEUGmEJqzYO"
    "tKdlxlm64DLD7GluDpPpzsr2VVmbLXqsqD+qC9Lb9E+ZXl9oSmjJzwhrhh5ZT09PStTT0x"
    "NuPUW3cvVU0KFJLVrYEVQPcDTZwSAJoEyZtRDq46MSUB8fcaFGt5hQi3W6hFGV88RWdLt3"
    "YO56jIrL9xVTi61cxZp1w8/hKRLd8jwAngjsiYFCvc7+OeMD4fsb4Cu8GH6cB+ZrHxjThe"
    "lgMvPXzvlIh66DdjXSRvr1oHeuax9vhueT/tVQIxIfHMIEk5vRcAzL0bq/B5426A0vb3qX"
    "urayV/fwQVpvrH3zza1zpl/2h7eOBv8b9fpjXdN/PtevcZavPPfR19y59l+a6QHNgc6+p4"
    "UPmGmup82ADWD9edXVJpfGpHc20I1hD3osN+P+8FLTR6Pzqwtd+wDzAah0Ydf6YLm2iYr+"
    "1f/eOvrwAr4BKoyL0dU190sQJ5BlGwxztQIOxNixnzigTEb9y0t9pHGstDP949UIvuf1RW"
    "R4oQ/08K/JCL4GvjrMmmvQQNN755806HZN9M/6cAKB0s9vJvwiSL5s0+uQj+r8hrkaHnvT"
    "n4Hlyg2AM336ATx1GAwOlaJbxOJYaVrjS5RYhslRFM1+KZr9uZjtnOy4K/TNgu4QYdTCaX"
    "r1HlHU5ZQFOEreQmh3sng2h88H3sqzWEs8Z5Zjek9snClDCu+7pwD4DUS8AOCzaFaYTCEh"
    "rGf9YW/0SzKHTMjbwdXw8owxizz7ZaL36Lm74z8KTt4TCzV7l/eZph5A2BjiSxek5fMsYT"
    "ynLKJVKxi4rUgVM2VaQTk3p8U1opz36ovTbhF006bh1ORqOJ5ANxl6f7fMRLcd7WbY/9eN"
    "rh3cJjPsWwjKbTo7DH9Ci9vOYSfv9hd6f5OF5wYBLoKc35fc6xZ5fEE21c5dvTPr/qUozf"
    "5+dHR8/O7o9fHp+7cn7969ff86kZzlbxVpz876l0h+RjS3zXq0u/X0C2D0g/zZdGrRwgn1"
    "TnwVY2H6C7GpdNZKzaNl59GP8FPhmOEHpic81NO2ak5Xt7E+W9ILK/DzJcwdQ+Lkm0eRBj"
    "SsKiTL+503xZMLI2x0uSkTdZ+YLYXDUTI5wr1m+CvbgiXmTL3p1F07ge4EHpMvJ+4Xzp3M"
    "MKUBkqRyqsc4HyVxrAl/LqqCU/o3Ef3bElf2peW4DCqsyEOgLdvUyz+Lu5BxD0zbhP6pgc"
    "UBMmXByUAViXSR+O7ag4CK9fCE0U6VoTWZwQos2q199HHG3HOXbCeBDSllVuQftIoHRPN9"
    "esUIzmUY02/+ckVioDYDbbFc4U6na0+OyKZM1Z6LWnu35MS/vFIja6W0GlTrgRk6/hyI6l"
    "8os93C2ozBNEce5GpuHuCPrgese+cHEBKgffgqaJ7IgDRytwdgdg+8XppfMyttejUtXs98"
    "TFx4qtVCHEK5JLo1gh3JqH8+6TDrcWUYTzIZNrIKb8SYasMckPcs4yVYIxH1Ks+utH41m0"
    "E1ClbuK9GP26Bi/eRSPFf2ereIg1vEKZRMtXE0m2KCakA7gK8rCxaZhK9BWipXo9auBszK"
    "tR+kfErKVImj6lzO9Xcpm+H71Nuj3KvA6eU5lHX0dUr5kyKuThnP88oBExf+82x+Zx0q+i"
    "7cThk1BXJ1jHDmi9taVkmRuXfb0c4/6ec/aAfZWbL2vfZaWCpBNiWGf5Zra3xHzcZJjUw7"
    "Vy5b81w2pYzYoTLCfXSEJxlZG7UUQK8AO5aQBDpO38LaevK+RG09ec+tregWCS4cVJambf"
    "jWTCh8DWXWQqjL9Av8biHXKyxM35jbLpMic10bmA5HC5u1o7Xm0LCBOBeRXVdXA8JHP+tT"
    "1Nfw5vOZDntkjDxMZAUcRmwG7qzAN1DfAgT3sORMFTEpTUxOPTCTLYe8rSoI6YKIKzVwZu"
    "jlpBpEaqsKYvsWIVMSDGNVFEJFIbCXIrO84sDXBwwR3Vlk+PGHEbB5YUI4WxIaVkQ8HoWc"
    "5rgIu61gileL2whP1Hy3A2gXOpD6QRWOOQqpzUjZ7tY4uU0cM7jg7GAPHMl7skMHMNIQe+"
    "FikifaDQdRC/9CfAXaAdel6dXQvd7wGJQmJYszfrnWH2oHr3AzetXVXoVdz6tD1nPwv8Dz"
    "Nz0rTpc+j3CVtO8/aK+13vBCI2fu6XVyIslIn7nBetHQE97wljhR+oqwqmmJF43UVOe9sa"
    "5lgfrpkz5MANIm6Bf1Ad9q5Id+S3+JPoB50mlymdCfiYIlhp8qRenjji0K18yl9bOJuiWo"
    "/YBKr+j9xtH7Ks4dg8+rPhy1B+CkAkRLp2VhJoxaCPObozIUNUzFX1E5ypHU6lQLdapFfU"
    "hqgaUrMJ8DOJg8AIPVGfN3L9J2W25frFs1Ftu/2Ky4f3UBsnGaRw9FIveBL9j9UGaqByoU"
    "6MVo5RHeZjtS6i40EuKN0jCqjgnL9HL4z4w7RoxkSWqrbegzVbuKCXx2sivDBBQSXnQ6kv"
    "QiA2Qm7g875BMry/J764qNy26wy+dSyS67DS/HfPCG/XZUpS6mgKJqX47/iRMr8qdx5I/a"
    "jleDNX4lsE1IijJ0EJ8MylFBIYVuyG2QYhqrfVIMoZAkwCxbhS+Jb7T4I4gsaaW8XMbevm"
    "hWJbG9j7BU9bWQQaDWB/dAItQT5XL7y4iaViJ8DNGhVoZ367dVssahEmiT8wMFd1m4mfOq"
    "EnhzJbC7j41Uz2FwI9LkNGALIjIb10cpW0sQkTh+xhpl/dxUZEOqKnOS+1zaxCZiBLGppv"
    "lBiFrX9IRobVJ/zgczDnxQmQi9KdVOnPdHgRA4UQrYyYoCFnRz7LIRPLrxfIErO2UmprSn"
    "mUmH9t33Wm4mwnw4pts2PTQU6MYPQ79CRS06B3ugI0nttT68gD/wn1fjCfr/j1f9C1Jjm+"
    "QXBWDa/LVxwvThmadTD9I+aAfpnEDrjzUkdx3eDAaFLzFLF3TC1ZRowaY/vNB/1vofcS76"
    "z/3xZMx/wVm82nM1zCeClw9uM9OV284h0tmOdI39upsWg3BFk1oJoixlloFgFpWvAdGvlX"
    "/kptUflx3Mw90UwsOVj9vBOuUEDWlkvwK+rmAV8fFUCZUTaUMGnAtzIMZEF4KC3zjqkkMj"
    "+LLoR1SJPLCE/RaqRkk3E7oWxW+SBtqnHxre2fTYxJ6uupseHIWjh99MP3hpBmsvcoKKHh"
    "03m0yYGtGXyCBPvwW+VeItmLirFb/9yr09694S03onFi1ccKpeFQuryEw4pAthpPh6ahXP"
    "RX7P3VpcbZy3VNg26gSaBiKqJBU1kFRQMw+xcmAYq6LYoih84CH/T6okaFtVENIFUYuzse"
    "pWFGKbS1LHjAkgf28JYai2ltR6a0ns+ApuwiKsXvIJcjU6XaA5ODaulaASMP7PdYT2MxNG"
    "LWQTTk9KsAmnJ/xAkCcMBavaztj+1lT/IxzqUrQi2lnTA8KYEkbqdF2mTiOzqiAELdtcEU"
    "jNPSWjFoKF7rbHLoZtvgqEK5If1VG2SXSM5eWaxBZBpdsU0m1SHeUWAs7pwrJnHmB4tEpd"
    "hx6llHUckHaxYdwNjDvYQc8Y4qbkVipneq1990EjiWAcBZC6hBORcoMwFXkNJssus4SyJ/"
    "hUnnotuVXlETtxPWELcpI6VKjKic5Y7ap9101UYahFwhosiKiVqZoUBOrOxPqd1EJtwKz7"
    "wZVNRbXAJ49Usc/iLdYTz40+TNpCS/iK+/QRG4rvtr5h9RN7liY/nqeKqPFZNqV1+LFxNQ"
    "p85qtkH7NBdX8GC2m66DDm+dGdwln+XZpGTfEbN8WfumKH5MXpq1kW3eshurteFMX/F4A2"
    "Tt/CFeej169LoAtTceHF9ygJ62yGtoKIQJwxaSHKx6VQPi5A+TiP8mohqJ5IDKQQrhktu+"
    "ttGEqf8ixdMdp+h9jVhbtmRV0tPEGCNGxfpd5Nr+H6FjucEperypq0iaU6enPy7uT98elJ"
    "Qk4lV4o4qTz/ZPmGiQPoMzjAouN2CTt13G7xcbs5OqXMuiX09udz4851tj0ncIwySp2uZp"
    "bKhigqEALgbBtB5TrMpXl9bymMLOfBtabbLvT2w1zaVJGegw4qpEquvHvTsXyTdz4Zcb9b"
    "RJu4dMqdkyfjpWnb3OGXSaBIDrz7devDYff46N1pMuKiH0WD7fhzbzCIR1w+WaI8+t169N"
    "O1hwLpM46RKCCkMjYtxPm4zNycPzOnEbbdqWkL1eHUooXoljk/j398Xu70POXNP4s3Dyfa"
    "a9/wIaLAuFsJuJh5Q+VoMhzNKfz0e9d7MjYB/c/x1ZDTK/OzoPf4WNNA+49mW34ToS/AFY"
    "FDOKJxlT743PuZru3ng6szevUGZXCWKxp/gaa78XG7xsx8YrgJ3BbAtVcNgdEQwsprW3Ng"
    "LF0nWIggzbRVKDNQXlqOtVwvEUzgSUblxsmgTWA/s9QtDp1m+C6SbIj1MWzjNpVGZVV/bi"
    "4t+8kILJaoiD9lpMxaOGmsfqVtaTpr0zbM2e9rP1iiPUK2tbSkxM0bs2pTXX/mnicA3pLR"
    "2fBnmomBmlcKzisFljp2sL8my38aPsQifGNiXwsjTbrBxZppH7Q3wttaxsB7sHCc4Bx5G9"
    "/qFvG2fiaRXLjZ2DeKyiVZ9AwjuP6au6YUckohpxRy2fQtnPDsRIWR7WlKV99s79Q+nKuf"
    "WK48OBzITCMpQzVplJ407psQrpnGoHo+OCINhbClrBSwDJrF9JgnLxWpuRIbpeQqVnIpOa"
    "KSIza+EkvJEW3LqUg7NrAcpR8r5jEiPsDAs7kOzWAQd1PuIjP1k4rN0VtZPwBmZI7oTreI"
    "wjBXlvEFqKgcDSUklNecenOlvOY3BV7zG8beBQ/Mra8iCKcWrSN9qveXYc9jLKBvwHKWHd"
    "N7YkOctaInDU9BONw1rCoXzRoi2j6ZNUA8z/rD3uiXhORPIsMOroaXZwya/+yXid6jz1GZ"
    "uivW1IC/vJJaqPWVLXQ7K9MLHPFQpISVCvNKshIq5rQEwI2LOa3i9L+EUvbAg/tFqjGTlq"
    "qU61zKtukHxtqXKmfaVpV03Up6r3oSQQJlBObwaxcT2HUw9/ER97tFZIoXpjSCJKmiVBpH"
    "qeDCk/BKSTvll3Yl/VI1l2/tqFDTubwq5t0Vs+QMT03uGlK+PvB9pMgVPI6ZsFKhewtD90"
    "Zg5fEVjjQ7TnNqJK4bQ8yS9aoGEWZJl8BwHca6cD7JbUe7Gfb/daNrB7eZeeVtR0LhHpY4"
    "U+GeVIYihXuaSPkyjfNlvsDvy+PMX7yM07dxebjyxUt/ffc7mIqeA0BaqXUccmlMBRjdYY"
    "VVnrVM9W3clBxACGUKOWunnK76lzBskz7LLeD3lrRd+zrN4zJRnI75YZyOcRwnKaUtMY3f"
    "UnJLLzk0szetYczGMfSX+8452pbJconSu91CrwimMyzHiLd3Sm7+TSYvmeFV7fDdr8f0zD"
    "PQurXcnU9BYYuRWFsjzNTSWlctranpoVpae+HFbAYBWK5Y0dP5R7FmTNRGRsZGRrVc2b42"
    "0yQtWvbQB5aDQp4JUeChhKdQqOP4GuyKhKUnuLxAGKmFdWrFBreKJVjeCW+/YZjuFt26dP"
    "Fb6BYykOWhFhcvoOw+J7k1E+HNCoZ8PStxGnHa0W8JcpXnDdVRIEJ0j3XQh2QHarY8JJeC"
    "UIdQ9eUWftdt+pUyipFMM+PNQNJWuGkGkrZ+NQNp3gzEdu8toQWmxKB1e9+rD3g4s/yVbT"
    "4ZoiEcaLsW8s47OVDIc8UOu4nTtxDfHQQ+NH3/0YVjIJvbL1g+oQ1bCPdOqrOSSu2yPquA"
    "Zs8clU8tTckUQNv41xz5pc7Rjat77aQ059Aa4PfJOYnxrW6RgzjNJJLUz4QH/8Z03NqDtR"
    "UoBc2+FTRROYhMTVKTFk7/qp+dwDdY47NmHoDH3hpW4D4ybFsI+tsyU+63/Bn323wA/YXp"
    "OMAWwTpj0kKIq6/X93CUlpsEkpZqEli7SSCrmO+eDNENagxT1bIEWhbETWwWlDPc6Y61uj"
    "QpgTVli3EOAr/+WqzzD1rAwFRPjz9awWLmmY+OxGhA2ypNVp2HA9KNK9sxUc6f0mIUajEi"
    "tPIACysErtOcmgnsRo0AWbPqIBKIqBJjuva8kHLpnI902HZjIUB/eKH/rPU/ahAnTf+5P5"
    "6MtVva7LajXQ3Ty/DnwW3mY0PpQOSK33YOtZ8+6SNdy/alWn+sDW8GA1FNQVxnGFRRpjrx"
    "qaJM7d12q1V4sOKfHRJw8HXlhZEu8KXOneUFCwMNDyh1rqfK3EavGTWQDs4Ivh36EaGXps"
    "TYwdIJ8VMc1V45qrnl+YHwyjtp1Ua/YxdHKOBgraJQE0btmy7v5qwKM/Bc52lpTYW4V8JK"
    "QV0K6rQnMOauPQNCHAbTuIW9yU6OMfWB6U0XRgAHWhHMKbMWog1racmKXljT960zqTnIlR"
    "NzYGlaQmsKiUH7uuqjt2VYJJiKr5N6m+ORyLl6nkXibKMhrIr4o+aBXoAx4oNyHa7Q8VdR"
    "8vZVzjItn9/wc+3edqemmB41tWhhx1ombA8/as9RbpYQmMGaoRsqqLeJRQvRfV8C3fdcdN"
    "/n0HXX3lSo7qYWLURXBeqrx+DVuIWPhQtdQKldvnlLFUiUgHYJvHvYDGCmriC0eUu14l24"
    "tJSpixUsL5UW6tay1m5cW8o33BK7ezNV8lkX8OpZezdinG/Bwmt42YBleLFsSw16RhDdzP"
    "E2rz8n9KjrlW1NzWDbk+ZbVzVJpZDzYAUYgS1h+mguLfupn2TXUrzCveP+wlpVglfrQkcQ"
    "YMGG4xlIb3y/bSOcwJzOcUZtxcqc/b72AyyC9wB8bX/b7r2XZDgK82srch6YA8+DrwWBmw"
    "LrgbXwJRjnGOfXfryW5oy1l3Q3WDWxt4+hgjULIbJ9AG2c2whn1tbqBWcUrjXdtsPvh7m0"
    "CSQhDR6jDsaBvdmgXjlg4sJ/ylfDOKR4S9ptOdVirJaLqPV/UHGNyNu3He38k37+g3YQ/t"
    "b6Q+3g1UDvXbzqaq9655P+jzr667M+utTxNX3UG8O/DkPKIsosiaBUQh6ZtYm1kdG1SBuJ"
    "VrJDWWROs5EKJAvelxV8KZEieNa9Zy5DvWH0ulcjbaRfD3rnuvbxZgjzgO9EJT94MO010J"
    "CQ4RAmntyMhmP869ffbp1Bb3h507uE7/SHrfU/f76Z9M4Guhb6u9p1b9QbDPSBNu591LXe"
    "WPvmm1tHg/+N9YEO709d04YVBRyYsMo+Geb9/cEFhKoPX0Tz10h3GT68q1ld7fjwEH7nn3"
    "+9Ogzz+Di6+qzF1dvwgWcB/+BNV7vHhLQfHIR0eZjDofatdtTVXh8eotewbp1vvkGFeDG6"
    "uuZ/OP5kLMdMag5OkQWQVdBkalTM0RXtZtwfXmqXqOToh2X0ImEFw+8WZk89/rdC6Wvoe3"
    "QYytfoTrdI+DpP06jwWY1TmYqKHpWyVEyFh33elWtb0ycRmCmzNqKtViRrsajSuBXJmeX7"
    "rv0gVdC0rdp0V7eSlgrEs0/WuqZNvRRtrSjrWkYtytVC7sycrKmb5uiGRSZX0/XGTddVRM"
    "VdziC/WA5ayhPBN2OiJunlglber2E3apmMiFCbwlZmLVXgyvKBK/FxnxJH2pF26ky77AxZ"
    "5Ew7PO7KBRNimKp+pkw/k+ImODOhDZW0UtEsL8T5Vgc0vrhiNqdTsJJrzpSp4tLqXM4xAy"
    "A0FhJG6qC2XCiLfYYEq+Xegmp3baQry1tuJ0iXsRtZUTfuJiDaaYnNGvuItFbL+trAOGs5"
    "KtfAXjpuaVnpEicdcTBb6t+jQ9i6DJ4YDTEo6hgAJR6QpE2FUgcpgHFgtkPtu++1A8xLJp"
    "eET4Aj1h649HiZM+Ciz9jyELhfyTYYRnCjo/+jq4o/3yt/rhje52B4F8Bkie43sLuxlWJ2"
    "yzO7ik7fA+g+7CuAj879WftMYXsR7nljBX156JeuEyzgMGtbSyswlpbjMo5tPrPu+07A2T"
    "rPzoAqA6uJGzzh68L/ffv3o6Pj43dHr49P3789effu7fvX72Fa/ML5W++Kiq1/iQqAKKh8"
    "ifzuWo4UfUQYKpaw1uyRDeaBRBFnzBQ7WOfyrTs7WJeCbQ492B5Qm0YQ1kLE2G0gQ9hUbG"
    "vLEYacltB+w7xlvOuQuJM/lyHeaRgN+ckpDN2k7iH3XuZdEruCN0mqd/oiEaGg9YYXBS8V"
    "fSj2BjochjObJmU2GY6E9v0H7bUwlTlwn0w7eBrHO1BzXCaZoFtEZtphUiONFCnJZnrgwQ"
    "KPEHbFWO6ZscQ7wXzLYQWz5McGJq22jA1c046ZBTQjOHBalQXwI4xeNHz3sPcAxtoJWCHA"
    "+QBSZi85OrWFIqs4a5OB3yaGNrVTJKEAPxuY92Khf2ODXS3wPOfSNrW+UyZq9Rt+2Oo3rL"
    "jV90B8RKLMXnSf+mD5FiueF5e1Tg2kiOq6oRUx1UdvTt6dvD8+PUkI6uRKES+db/D4JCaM"
    "kQxJSRs/C1VZE3FW45hKPLEV8zwyJkrDWMinIaQqoHwmVlUbgusoCctUpzpwPaTLb0QjBU"
    "1lMFOlZEb4W46/wKXNoC3iWsBnK+LqJstRmM4XRU/smZ5gR6HjT7Xj9NXMtDdj/GwT7epP"
    "F1ehmXYbmgn3H+Xn4HFyNQNnudwr4MBUC9hxLFyYXkKZw81CaXNktTmhV5NAKupwkpYtKo"
    "bKqv3U9Bdo9mbcMSTFXHApK9WhMJBdAe8LgyH55/hqyFFOxAa0+25NA+0/mm01OeI5CzME"
    "BeG1x4NdEqsgMw6eMyIVoAzO8lw1nIhbD6zIwhu46tROcdXFXHXOA+c7jPRxgdvG0c6tJT"
    "ezUIqjm+Hl/juGLkgdMUEujJrTBY50oZBSMeybGSovU/c4FFRaM4uJqOhgmi34KLXZr2bc"
    "FOzgfJbsg0+hpBYtJFGOSpEoRwUkylGeRAlPzRVckSGMVHwlyqfE/ZBUfCXCUm2pqfVC5t"
    "xzl4bEaiZtp/YIqI0XuwcVVmSZlXdX1dTyq+9qz0XFey6Y3W0F8Fanb6gltvQIUwLdqKEr"
    "bDeKR9wSyD6nfkTQ386fIspwu5lHjfK97/xRp9JO+J8d8mPB1xWKSIQPhkBHcIVxeQoOWT"
    "XcFcD+X1wtOzgX+CboR7S1aAam1gzPs5MdRX8pV3+vrr65dNeOVEAI2rJNq3HPvNys+BaC"
    "b3lbim95W8C3vM3zLXFwXbHtTKTVS96ME/XznGUPfsdM2ylnhgusOHFF2yrqqtbUVTz/EW"
    "tBpJViff9iYipxph1hqeLs1LnlIJnMauW5D0AiPmLWUk5i05ySrXA3aP354MbvG6opc1nH"
    "3UP1CxbDIEFCnxjXiewmIm7KdCNR1ptGcZ7FtxONwBx4nml3GMRScq9bxCd52VSy4U9QFg"
    "lPF4dznnsW0qiTF9GOluhS5oAbfCsNw6LUIHuniNLCKMtOpBYtZCeqDwzggd8BriOGDBGU"
    "t23fiZVH5QQ4BfqbPOY4Tk0ImpBePm+phPNbCOeR9sYBjBAvBVshU5M29i+VB5afusslc5"
    "ZZtNs0MWlfb7ITflmd7ifTpTSOiFCn+72IYv5jbdoW/BKZ9kzbKmax/iX9BD/XiHarCBJe"
    "3AzUGXU8oFemJbXTnZtFi7ZYP7P0YO0jNAwkXWP3c+ySoMxe8sJ4BIX4OEEYqkGizoOEBx"
    "BLLLlET5iqcq5zOU9t15fz4bKGqozrXMYhfyfZlglTVc6NKGdRvRphpuQ2TN7ccQOhEGuU"
    "meIUy3GK6Qpp2eqbMVFKSwpOYhW6/LbRjJGCNNcdEOv95TtZwkx1soUqIXaoUGGJUCwCOY"
    "+ya2aF3SgUyvSAJTbgxTWxAnzLS7DqWWk3Iku12lKbR1Hn+azYNrXaEuOMsLyNpiq2jLgU"
    "dxUjnFmLUN9B4KVENmdERShyVBvLNj6uLb4XndQW14/0pLZQZgVz1g5ejfRLmCW8evGqq7"
    "26gQ8bGSP9x77+E/r9r5veoP+xH978pA/w/0f6T73RhR79/aM+GsO/pWWHeFQpkB7Go85m"
    "+aERj3dSGkQlFtyrWFCFNd+djMdcrkw4agrBm7Fpn9O9k+jmaqPoduthfuCuVlL0Kmmp2N"
    "U6s6tK7vYiinnPe8DoBrzX8b1CbqecIxdOhyty5ZrbkMo4cSW21F05YOLCf3bO5tShku5g"
    "O91WrjEm5dxHB7ts5OY4Rpp0W9xB+p5xyKBDtD3uIJ7YJlelHddrz733zOWy0HtNE3VLub"
    "ArIv3O/djx0rRtrmyO2Q1LxufZr4cVSuSOj96dJqI49KNIBjf+3BsMYt0b329V5zc88+7y"
    "hEwOCUsZOSg3CyUHlZWD0pAKHc/DNm5RYVR2SA+N1BRYNlI1V9AIclm1CP9nbgwR5S7fQX"
    "EyUJHypIsEYmgt10vpHQRse1Ug0gWCTxycmU8ih7ITNm3CvrLx4RF+h/soiitlpZBldSCu"
    "EyzsJ2NqisxsKKsWDakVTmnwIGdbc2BguERqLttYVWDWgbGBOZ9jroRFDBa5qpSlclbLO6"
    "tLywZ+4DoszPmRQkgrFSVEMEqIAGu+S1VPQuUZPkQkfG82gUmnTGlMa6Z90MJqxkgd9n5l"
    "8g1TZuhRJgVCMqV5r3x7znQUvzGXME2VYyXYUi9NrCQ/jZP8fLFYEk++JiVO38bYPZXHBk"
    "vGkEghKDKrYtqquStj7gq/XJDqTC0UoIzj3eX5TMVfVsbNqLM9alAItiuqnkkt1HYzFWTt"
    "JarOPPAAPLlADJSpEpHWuZxVhPld7ciFTrXMjtzETKFauCM3Gyl9y52N1eoz6yg1pKpWiW"
    "2j6liEBh+LQLF6ctshM7b0dsiUBD24zdatWwjALSaXwr9y7Ee6cTIzSYi5UK03vNByJvgu"
    "fEF8VGU3x1ga6GlbfWCSgcxXyn0O51M4R1ewk3HOrfj+g8S5Ff0waGaHQSbHt7pFLLKVSS"
    "R3aAXZhsLjKTYdiEraTN3lCjW7+ASLlIGOIoImCfCrR31Up5s/IjWbE1H71EGp+2W5nfXy"
    "jhUmgs9zpxat29xa/XkM6pCRXQO8vgvcAHbkEnRg3lYRgtKE4Mzyp7K8bN5WFYR0QUg3B9"
    "UWqioCWRmvku9WVADA9BwgVQS0pSoE6UKY2uajXCHQlqoQttn5tHZmcsWQt1UFIV0Q7go4"
    "wlF7CSO1bMqGVHw1jTBUi6a1XkwjOCjBcqZt1bJpnUv6wfKtQDA+VdbmJUenuvNMZ7oQXB"
    "wljNTSaNOOia9LdRQAFYIjGlM7Y6LgLF6+r+n68j6ArWaBOd/DVoDtWZJRI7vVjcgSo0oJ"
    "YFEDrwDWSZRNS+trphvcIoq2bTH3+okEXosWrwcwpxbBzeBMtg9Qt3ZaFWOcaLQAvpy3JU"
    "QTnEmbINqB7iiWWuDVGTw/yOpYiLupfCWzlKN90Mh1Tu1bjVxvwzONOKOY8+M+KU6QPuy1"
    "9t0HjeQKsU6HugQTZd6CeGjI93IfGd6mHpjliPHjiAswQZbJJ56GVlm4z0I30yelCzKRCC"
    "iTTbRQz8sovJ1mlY1qf3WtD1F4+vOrz9cDfRLGqr/ujSb93mDwizHSP6JI91EE+/Tv897w"
    "XB8MUDh7lhwpeXSk0EB6nki8Ndb/daNDY0q4RRnAHC9GV9dpaur+b2UET3hg4Iue4nFjo/"
    "DJsOOUcuon6tBi17dwK/9N6Y32qjdKCiKHNX9VNGPSpgWIyrYl/rE2ncAKGCsLXEyzJgpT"
    "1gHSjhUYKw/1IBIrZyzrNsGstEUvsyCUtmjvRXDnOmvf8BemJ7i3P2/YplKobo+/6S+Qwy"
    "YGLmWlkOWIskSDeyU2KqxX+bBeYUuX6KUpwzbV4ucO6Oo64EkqkitpqIpAaUCbXAgJByjh"
    "ozJt21QWVcZdVyLPWlV36SGYl4MqFKVDb3IhkHR8aZadJPGV/ofa/Ai8B3FQSSul+yvUVG"
    "W24W8pUMns+m9mZd2oUSFbawnpT1QTKwB3nObUyEq7EVuy0dYhIEp2nTadov+DsxxOpEpX"
    "xeMr2vfaa7yKT6+coBvEsjvOqFgMkSbhKSKSx/53/oG0PAK/VtY8pwTAz9sonCBSpS+W83"
    "KQdiH5Gz1bUl8hGK8k0iuxY19HSqbCmNdxGhXqWi3KN3CQq9onV0tle/c5AteQ5mHztqog"
    "tikIaUIkb6sKYpuCmAIvsObWFEIlWx7sLFSxbMtQ4QVkeZqKNFfFIV0cDniEn3InJTfK26"
    "qC2IJON33WrJQfPS21aGH0tLevy4RPg6m48dPwPd6ShVBkCspMUbM8WGVivROmKj5FraMW"
    "1H9hQ3Hwu+Hg60gTl6Lgn5UmDnszY2V6QX6zVPYmj6slPXHtfzTSIwwv5F2SPG0rEcQ52q"
    "HIIEXTvYt8UjRI06g9TIouVXRph0+XqtMW09MWT0vM8t/Qc57MaYun9BxfnZhWC2dWifRq"
    "URBzy5/CWcHCYoXK4fc4lJnqeEp0PPiYDeCw5u5FHE7GSArmmoVyo2PglwuCXxQFP8fiwK"
    "c5vonnVaLxtXKWW0wIawZ8NVRO/T38hoDaPBe/uTK7Z/XxQ0eXd9YScZd3xFIkqYrScsVU"
    "1H2ZIDTZ55YkBP76f7sKxQw="
)
