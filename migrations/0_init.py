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
    "eJztXW1z2za6/SscTe/EvlfdcWzHye5tOiPbjKOtInsluS9bdzi0BFlsKFIlKTu+3f73C4"
    "CvAAGKgCiLZNAPqUXiAcmD1+fg4MGfnaU7A7b/tx7wrOmi8w/tz45jLgH8g7rT1TrmapVe"
    "RxcC897GSc00zb0feOY0gFfnpu0DeGkG/KlnrQLLdeBVZ23b6KI7hQkt5yG9tHasP9bACN"
    "wHECyAB2/8+hu8bDkz8AX48c/VZ2NuAXtGvKo1Q8/G143geYWv9Z3gA06InnZvTF17vXTS"
    "xKvnYOE6SWrLCdDVB+AAzwwAyj7w1uj10dtF3xl/UfimaZLwFTM2MzA313aQ+dx7I73WMY"
    "zh9cQY6xPD6AgANHUdBC58VR9//QN6hW+PX5++PX13cnb6DibBr5lceftX+OgUmNAQwzOc"
    "dP7C983ADFNgjFNQH4Hno1fKIXuxMD02tBkTCl/44jS+MZpFAMcXUoTTWvUSEC/NL4YNnI"
    "cANY3jN28KAP2xN7r42BsdwFSH6JEubAZh6xhGt47Dewj1FGXUqAQQjpK3EN3XR0cl0IWp"
    "uOjieyS68IkBCJs2ifA/x9dDNsIZEwrlmTUNtP9otuXn+ooGoF0ALgID5bz0/T/sLKYHn3"
    "o/03BfDK7PMTiuHzx4OBecwTmEHnXQ88+Z3gRduDenn59Mb2bk7rjHLi9t/tbyeElfMR3z"
    "AQOJvhh9XzxkrWdWoD+iUmQNaOnd4kENpTNAkjA/sm0esX7tuPe/g2lghIMO/Bcm+LUDs3"
    "G9zDWhge32tn8pMLKt19bsb8hGps5uHuA6383XzhRVRg0/Cf1z+n3n5Ssxrq8nZ4d03cSf"
    "XjzSmYwO4hKiFFhLwOmGmf1DZPK3+I929RKT/id9POl9uiG6isveREd3jvHVZ+rqwRnVfS"
    "SZaD/1Jx819FP79/VQp0stSTf5dwe9k7kOXMNxnwxzlsUkvhxfIodW3Mo+QySFRljCqo0D"
    "7VmZcZYuuMwwe5abw2S6s7J9VdZmix4r6o/qgvQ2/VOm1xeaElryM8KaoUfW07PTEvX07J"
    "RbT9GtXD0VdGhSixZ2BNUDHE12MEgCKFNmLYT65LgE1CfHXKjRLSbUYp0uYVTlPLEV3e49"
    "mLseo+LyfcXUYitXsWbd8Et4ikS3PA+AJwJ7YqBQr7N/zvhA+P4G+AIvhh/ngfnaB8Z0YT"
    "qYzPy1czHSoeugXY+0kX4z6F3o2ofb4cWkfz3UiMQHhzDB5HY0HMNytB4egKcNesOr296V"
    "rq3s1QN8kNYba998c+ec61f94Z2jwf9Gvf5Y1/SfL/QbnOUrz33yNXeu/ZdmekBzoLPvae"
    "EDZprraTNgA1h/XnW1yZUx6Z0PdGPYgx7L7bg/vNL00eji+lLX3sN8ACpd2LU+Wq5toqJ/"
    "9b93jj68hG+ACuNydH3D/RLECWTZBsNcrYADMXbsZw4ok1H/6kofaRwr7Vz/cD2C73lzGR"
    "le6gM9/Gsygq+Brw6z5ho00PTexUcNul0T/ZM+nECg9IvbCb8Iki/b9Drkozq/Ya6Gx970"
    "Z2C5cgPgTJ9/AM8dBoNDpegWsThWmtb4HCWWYXIURbNfimZ/LmY7JzvuCn2zoDtEGLVwml"
    "69RxR1OWUBjpK3ENqdLJ7N4fOBt/Is1hLPueWY3jMbZ8qQwvv+OQB+AxEvAPg8mhUmU0gI"
    "63l/2Bv9kswhE/J2cD28OmfMIs9/meg9eu7u+E+Ck/fEQs3e5X2mqQcQNob40gVp+TJLGC"
    "8pi2jVCgZuK1LFTJlWUM7NaXGNKOe9+uK0WwTdtGk4NbkejifQTYbe3x0z0V1Hux32/3Wr"
    "awd3yQz7DoJyl84Ow5/Q4q5z2Mm7/YXe32ThuUGAiyDn9yX3ukUeX5BNtXNX79x6+FqUZn"
    "8/Pj45eXt8dHL27s3p27dv3h0lkrP8rSLt2Xn/CsnPiOa2WY92v55+Box+kD+bTi1aOKHe"
    "ia9iLEx/ITaVzlqpebTsPPoJfiocM/zA9ISHetpWzenqNtZnS3phBX6+hLljSJx88yjSgI"
    "ZVhWR5v/OmeHJhhI0uN2Wi7hOzpXA4SiZHuNcMf2VbsMScqTedumsn0J3AY/LlxP3CuZMZ"
    "pjRAklRO9RjnoySONeHPRVVwSv8mon9b4sq+tByXQYUVeQi0ZZt6+RdxFzLugWmb0D81sD"
    "hApiw4GagikS4S3117EFCxHp4w2qkytCYzWIFFu7WPPs6Ye+6S7SSwIaXMivyDVvGAaL5P"
    "rxjBuQxj+s1frkgM1GagLZYr3Ol07ckR2ZSp2nNRa++WnPiXV2pkrZRWg2o9MEPHnwNR/Q"
    "tltltYmzGY5siDXM3NA/zB9YD14PwAQgK0D18FzRMZkEbu9gDMHoDXS/NrZqVNr6bF65lP"
    "iQtPtVqIQyiXRLdGsCMZ9S8mHWY9rgzjSSbDRlbhjRhTbZgD8p5lvARrJKJe5dmV1q9mM6"
    "hGwcp9JfpxG1SsH12K58pe7xZxcIs4hZKpNo5mU0xQDWgH8GVlwSKT8DVIS+Vq1NrVgFm5"
    "9qOUT0mZKnFUncu5/i5lM3yfenuUexU4fX0OZR19nVL+pIirU8bzvHbAxIX/vJjfWYeKvg"
    "u3U0ZNgVwdI5z54raWVVJk7t11tIuP+sUP2kF2lqx9rx0JSyXIpsTwz3Jtje+o2TipkWnn"
    "ymVrnsumlBE7VEa4T47wJCNro5YC6BVgxxKSQMfpW1hbT9+VqK2n77i1Fd0iwYWDytK0Dd"
    "+aCYWvocxaCHWZfoHfLeR6hYXpG3PbZVJkrmsD0+FoYbN2tNYcGjYQ5yKy6/p6QPjo532K"
    "+hrefjrXYY+MkYeJrIDDiM3AvRX4BupbgOAelpypIialicmpB2ay5ZC3VQUhXRBxpQbODL"
    "2cVINIbVVBbN8iZEqCYayKQqgoBPZSZJZXHPj6gCGiO48MP/wwAjYvTAhnS0LDiojHo5DT"
    "HBdhtxVM8WpxG+GJmu92AO1CB1I/qMIxRyG1GSnb3Ront4ljBhecHeyBI3lPdugARhpiL1"
    "xM8kS74SBq4V+Ir0A74Lo0vRq61xseg9KkZHHGL9f6Q+3gFW5Gr7raq7DreXXIeg7+F3j+"
    "pmfF6dLnEa6S9v177UjrDS81cuaeXicnkoz0mRusFw094Q1viROlrwirmpZ40UhNddEb61"
    "oWqJ8+6sMEIG2CflEf8K1Gfui39JfoA5gnnSaXCf2ZKFhi+KlSlD7u2KJwzVxaP5uoW4La"
    "D6j0it5vHL2v4twx+Lzqw1F7AE4qQLR0WhZmwqiFML8+LkNRw1T8FZXjHEmtTrVQp1rUh6"
    "QWWLoC8zmAg8kjMFidMX/3Im235fbFulVjsf2LzYr7VxcgG6d59FAkch/4gt0PZaZ6oEKB"
    "XoxWHuFttiOl7kIjId4oDaPqmLBML4f/zLhnxEiWpLbahj5TtauYwBcnuzJMQCHhRacjSS"
    "8yQGbi/rBDPrGyLL+3rti47Aa7fC6V7LLb8HLMB2/Yb0dV6mIKKKr25fifOLEifxpH/qjt"
    "eDVY41cC24SkKEMH8cmgHBUUUuiG3AYpprHaJ8UQCkkCzLJV+JL4Ros/gsiSVsrLZezti2"
    "ZVEtv7CEtVXwsZBGp9cA8kQj1RLre/jKhpJcLHEB1qZXi3flslaxwqgTY5P1Bwl4WbOa8q"
    "gTdXArv72Ej1HAY3Ik1OA7YgIrNxfZSytQQRieNnrFHWL01FNqSqMie5L6VNbCJGEJtqmh"
    "+EqHVNT4jWJvXnfDDjwAeVidCbUu3EeX8UCIETpYCdrChgQTfHLhvBkxvPF7iyU2ZiSnua"
    "mXRo332v5WYizIdjum3TQ0OBbvww9CtU1KJzsAc6ktTe6MNL+AP/eT2eoP//eN2/JDW2SX"
    "5RAKbNXxsnTB+eeTr1IO29dpDOCbT+WENy1+HtYFD4ErN0QSdcTYkWbPrDS/1nrf8B56L/"
    "3B9PxvwXnMWrPdfDfCJ4+eAuM1256xwine1I19ivu2kxCFc0qZUgylJmGQhmUfkaEP1a+U"
    "duWv1x2cE83E0hPFz5uB2sU07QkEb2K+DLClYRH0+VUDmRNmTAuTAHYkx0ISj4jaMuOTSC"
    "L4t+RJXIA0vYb6FqlHQzoWtR/CZpoH36oeGdTY9N7Omqu+nBUTh6+M30g5dmsPYiJ6jo0X"
    "GzyYSpEX2JDPL0W+BbJd6Cibta8duv3NuzHiwxrXdi0cIFp+pVsbCKzIRDuhBGiq+nVvFc"
    "5Pfcr8XVxnlLhW2jTqBpIKJKUlEDSQU18xArB4axKootisIHHvL/pEqCtlUFIV0QtTgbq2"
    "5FIba5JHXMmADy95YQhmprSa23lsSOr+AmLMLqaz5BrkanCzQHx8a1ElQCxv+5jtB+ZsKo"
    "hWzC2WkJNuHslB8I8pShYFXbGdvfmup/hENdilZEO2t6QBhTwkidrsvUaWRWFYSgZZsrAq"
    "m5p2TUQrDQ3fbYxbDNV4FwRfKjOso2iY6xvFyT2CKodJtCuk2qo9xCwDldWPbMAwyPVqnr"
    "0KOUso4D0i42jLuBcQ876BlD3JTcSuVMR9p37zWSCMZRAKlLOBEpNwhTkddgsuwySyh7gk"
    "/lqdeSW1UesRPXE7YgJ6lDhaqc6IzVrtp33UQVhlokrMGCiFqZqklBoO5MrN9JLdQGzLof"
    "XNlUVAt88kgV+yLeYj3x3OjDpC20hK+4Tx+xofhu6xtWP7FnafLjeaqIGp9lU1qHHxtXo8"
    "Bnvkr2MRtU9+ewkKaLDmOeH90pnOXfp2nUFL9xU/ypK3ZIXpy+mmXRvR6iu+tFUfx/AWjj"
    "9C1ccT4+OiqBLkzFhRffoySssxnaCiICccakhSiflEL5pADlkzzKq4WgeiIxkEK4ZrTsrr"
    "dhKH3Ki3TFaPsdYlcX7poVdbXwBAnSsH2Veje9hutb7HBKXK4qa9Imlur49enb03cnZ6cJ"
    "OZVcKeKk8vyT5RsmDqDP4ACLjtsl7NRxu8XH7ebolDLrltDbn8+Ne9fZ9pzAMcoodbqaWS"
    "oboqhACICzbQSVmzCX5vW9pTCynEfXmm670NsPc2lTRXoJOqiQKrn2HkzH8k3e+WTE/W4R"
    "beLSKXdOnoyXpm1zh18mgSI58O7XrQ+H3ZPjt2fJiIt+FA2240+9wSAecflkifLod+vRT9"
    "ceCqTPOEaigJDK2LQQ55Myc3P+zJxG2Hanpi1Uh1OLFqJb5vw8/vF5udPzlDf/It48nGiv"
    "fcOHiALjfiXgYuYNlaPJcDSn8NMfXO/Z2AT0P8fXQ06vzM+C3uNjTQPtP5pt+U2EvgBXBA"
    "7hiMZV+uBT72e6tl8Mrs/p1RuUwXmuaPwFmu7Gx+0aM/OZ4SZwWwDXXjUERkMIK69tzYGx"
    "dJ1gIYI001ahzEB5aTnWcr1EMIFnGZUbJ4M2gf3CUrc4dJrhu0iyIdbHsI3bVBqVVf25ub"
    "TsZyOwWKIi/pSRMmvhpLH6lbal6axN2zBnv6/9YIn2CNnW0pISN2/Mqk11/YV7ngB4S0Zn"
    "w59pJgZqXik4rxRY6tjB/pos/2n4EIvwjYl9LYw06QYXa6a9114Lb2sZA+/RwnGCc+RtfK"
    "tbxNv6mURy4WZj3ygql2TRM4zg+mvumlLIKYWcUshl07dwwrMTFUa2pyldfbO9U/twrn5i"
    "ufLgcCAzjaQM1aRRetK4b0K4ZhqD6vngiDQUwpayUsAyaBbTY568VKTmSmyUkqtYyaXkiE"
    "qO2PhKLCVHtC2nIu3YwHKUfqyYx4j4AAPP5jo0g0HcTbmLzNRPKjZHb2X9AJiROaI73SIK"
    "w1xZxmegonI0lJBQXnPqzZXyml8XeM2vGXsXPDC3voggnFq0jvSp3l+GPY+xgL4By1l2TO"
    "+ZDXHWip40PAfhcNewqlw0a4ho+2TWAPE87w97o18Skj+JDDu4Hl6dM2j+818meo8+R2Xq"
    "rlhTA/7ySmqh1le20O2sTC9wxEORElYqzCvJSqiY0xIANy7mtIrT/zWUsgce3c9SjZm0VK"
    "Vc51K2TT8w1r5UOdO2qqTrVtJ71ZMIEigjMIdfu5jAroO5j4+43y0iU7wwpREkSRWl0jhK"
    "BReehFdK2im/tCvpl6q5fGtHhZrO5VUx766YJWd4anLXkPL1ge8jRa7gccyElQrdWxi6Nw"
    "Irj69wpNlxmlMjcd0YYpasVzWIMEu6BIbrMNaF80nuOtrtsP+vW107uMvMK+86Egr3sMSZ"
    "CvekMhQp3NNEypdpnC/zGX5fHmf+4mWcvo3Lw5UvXvrr+9/BVPQcANJKreOQS2MqwOgOK6"
    "zyrGWqb+Om5ABCKFPIWTvldNW/hGGb9FluAb+3pO3a12melInidMIP43SC4zhJKW2JafyW"
    "klt6yaGZvWkNYzaOob/cdy7QtkyWS5Te7RZ6RTCdYTlGvL1TcvNvMnnJDK9qh+9+PaYXno"
    "HWreXufAoKW4zE2hphppbWumppTU0P1dLaV17MZhCA5YoVPZ1/FGvGRG1kZGxkVMuV7Wsz"
    "TdKiZQ99YDko5JkQBR5KeAqFOo6vwa5IWHqCywuEkVpYp1ZscKtYguW98PYbhulu0a1LF7"
    "+FbiEDWR5qcfECyu5TklszEd6sYMjXsxKnEacd/ZYgV3neUB0FIkT3WAd9SHagZstDcikI"
    "dQhVX+7gd92lXymjGMk0M94MJG2Fm2YgaetXM5DmzUBs98ESWmBKDFq39736gIczy1/Z5r"
    "MhGsKBtmsh77yTA4U8V+ywmzh9C/HdQeBD0/efXDgGsrn9guUT2rCFcO+kOiup1C7rswpo"
    "9sJR+dTSlEwBtI1/zZFf6hzduLrXTkpzAa0Bfp+ckxjf6hY5iNNMIkn9THjwb0zHrT1YW4"
    "FS0OxbQROVg8jUJDVp4fSv+tkJfIM1PmvmEXjsrWEF7iPDtoWgvykz5X7Dn3G/yQfQX5iO"
    "A2wRrDMmLYS4+nr9AEdpuUkgaakmgbWbBLKK+f7ZEN2gxjBVLUugZUHcxGZBOcOd7lirS5"
    "MSWFO2GOcg8OuvxTr/oAUMTPX0+JMVLGae+eRIjAa0rdJk1Xk4IN24sh0T5fwpLUahFiNC"
    "Kw+wsELgJs2pmcBu1AiQNasOIoGIKjGma88LKZfOxUiHbTcWAvSHl/rPWv+DBnHS9J/748"
    "lYu6PN7jra9TC9DH8e3GU+NpQORK74XedQ++mjPtK1bF+q9cfa8HYwENUUxHWGQRVlqhOf"
    "KsrU3m23WoUHK/7ZIQEHX1ZeGOkCX+rcW16wMNDwgFLneqrMbfSaUQPp4Izg26EfEXppSo"
    "wdLJ0QP8VR7ZWjmlueHwivvJNWbfQ7dnGEAg7WKgo1YdS+6fJuzqowA891npfWVIh7JawU"
    "1KWgTnsCY+7aMyDEYTCNW9ib7OQYUx+Y3nRhBHCgFcGcMmsh2rCWlqzohTV93zqTmoNcOT"
    "EHlqYltKaQGLSvqz5+U4ZFgqn4Oqk3OR6JnKvnWSTONhrCqog/ah7oBRgjPijX4QodfxUl"
    "b1/lLNPy+Q0/1+5td2qK6VFTixZ2rGXC9vCj9hznZgmBGawZuqGCeptYtBDddyXQfcdF91"
    "0OXXftTYXqbmrRQnRVoL56DF6NW/hYuNAFlNrlm7dUgUQJaJfAe4DNAGbqCkKbt1Qr3oVL"
    "S5m6WMHyUmmhbi1r7ca1pXzDLbG7N1MlX3QBr561dyPG+RYsvIaXDViGF8u21KBnBNHNHG"
    "/z+nNCj7pe2dbUDLY9ab51VZNUCjmPVoAR2BKmD+bSsp/7SXYtxSvcO+4vrFUleLUudAQB"
    "Fmw4noH0xg/bNsIJzOkCZ9RWrMzZ72s/wCJ4D8DX9rft3ntJhqMwv7Yi54E58Dz4WhC4Kb"
    "AeWQtfgnGOcX7tx2tpzlh7SXeDVRN7+xgqWLMQItsH0Ma5jXBmba1ecEbhWtNtO/x+mEub"
    "QBLS4DHqYBzYmw3qtQMmLvynfDWMQ4q3pN2WUy3GarmIWv8HFdeIvH3X0S4+6hc/aAfhb6"
    "0/1A5eDfTe5auu9qp3Men/qKO/PumjKx1f00e9MfzrMKQsosySCEol5JFZm1gbGV2LtJFo"
    "JTuUReY0G6lAsuB9WcGXEimCZz145jLUG0avez3SRvrNoHehax9uhzAP+E5U8oNH014DDQ"
    "kZDmHiye1oOMa/fv3tzhn0hle3vSv4Tn/YWv/Tp9tJ73yga6G/q930Rr3BQB9o494HXeuN"
    "tW++uXM0+N9YH+jw/tQ1bVhRwIEJq+yzYT48HFxCqPrwRTR/jXSX4cO7mtXVTg4P4Xf++d"
    "erwzCPD6PrT1pcvQ0feBbwD153tQdMSPvBQUiXhzkcat9qx13t6PAQvYZ153zzDSrEy9H1"
    "Df/D8SdjOWZSc3CKLICsgiZTo2KOrmi34/7wSrtCJUc/LKMXCSsYfrcwe+rxvxVKX0Pfo8"
    "NQvkZ3ukXC13maRoXPapzKVFT0qJSlYio87POuXNuaPovATJm1EW21IlmLRZXGrUjOLN93"
    "7UepgqZt1aa7upW0VCCefbLWNW3qpWhrRVnXMmpRrhZyZ+ZkTd00RzcsMrmarjduuq4iKu"
    "5yBvnZctBSngi+GRM1SS8XtPJhDbtRy2REhNoUtjJrqQJXlg9ciY/7lDjSjrRTZ9plZ8jq"
    "TDvlr6gz7b7GYjanU7CSa86UqaIf6lzOsdMk5NgQRupsq9zu/31GUaqlHLtaoXu6GLelAj"
    "td+WtkRd0owCbaaQl9+z6CU9WyvjYwNFWO/TKwY4NbWlbtwUlHnGWVukTo3Koug1pDQwwK"
    "1ARAiQckaVNtyUEKYBzL6lD77nvtAFM5ySXhQ7MIupbLKJY5Niv6jC3PzfqVbINh0Cs6YD"
    "q6qijHvVKOihR7CVJsAUyWTnkDIRZbKTKsPBmmGMg9gO7DvgL46KiUtc/UAhfhnjdW0JeH"
    "fuk6wQIOs7a1tAJjaTku46Tbc+uh7wSc3cbsDKgysJq4Jw6+Lvzft38/Pj45eXt8dHL27s"
    "3p27dv3h29g2nxC+dvvS0qtv4VKgCioPIl8rtrOVL0EWGoWMJas0c2mAcSRZwxU+xgncu3"
    "7uxgXQq2OfRge0BtGkFYC91Xt4EMYVOxrS1HGB1SL7JFK28Zb9Qi7uRD2cebs6IhPwlc30"
    "3qHnLvZd4lsSt4k6R6py8SEQpab3hZ8FLRh2JvoMNhOLNpUmaT4Uho37/XjoSpzIH7bNrB"
    "8zjetJfjMskE3SIy0w6TGmlwPUk20wOPFniCsCvGcs+MJd4841sOK/4fP5wqabVlONWads"
    "wsoBnxVNOqLIAfYfRVw/cAew9grJ2AFTWZDyBl9jUH9LVQMApnbTLw28TQpnaKJBTgZwPz"
    "QSxaamywqwWel1zaptZ3ygT6fc2P9PuaFer3AYiPSJTZV92nPlq+xQqBxGWtUwMporpuaE"
    "VM9fHr07en707OThOCOrlSxEvnGzw+vAZjJENS0sYvQlXWRJzVOKYST2zFPI+MidIwFvJp"
    "CKkKKJ+JVdUeyjpKwjLVqQ5cD+nyG9FIQVMZzFQpmRH+luMvcGkzaIu4FvDZiri6yXIUpv"
    "NZ0RN7pifYgbv4U+04fTUz7c0Yv9hEu/oDmVU0m91Gs8H9R/k5eJxczcBZLvcKODDVAnYc"
    "Cxeml1DmcLNQ2hxZbU7o1SSQijqcpGWLiqGyaj81/QWavRn3DEkxF1zKSnUoDGRXwPvMYE"
    "j+Ob4ecpQTsQHtvlvTQPuPZltNDhLNwgxBQXjt8WCXbO/OjIMXjM3dKIPzPFcNJ+LWIysY"
    "6wauOrVTXHUxV53zwPkOI33C2rahh3Nryc0slOKAUHi5/56hC1JR+cmFUXO6ADOF1EakVN"
    "hvDkjV81kS5FNU9zgUVFozi4mo6CyPLfgotdmvZtwU7OB8luyDT6GkFi0kUY5LkSjHBSTK"
    "MeN4eHzQqOCKDGGkTvujfErcD0nFVyIs1ZaaWi9kzj13aUisZtJ2ao+A2nixe1BhRZZZeX"
    "dVTS2/+q72XFS854LZ3VYAb3X6hlpiS48wJdCNGrrCdqN4xC2B7EvqRwT97fzBiwy3m3k6"
    "I9/7zp8OKe2E/9khPxZ8WaGIRDiWPjq1KIzLU3AupeGuAPb/4mrZwbnAN0E/oq1FMzC1Zn"
    "ienewo+ku5+nt19c2lu3akAkLQlm1ajXvh5WbFtxB8y5tSfMubAr7lTZ5viYPrim1nIq2+"
    "5s04UT/PWfbgd8y0nXJmuMCKE1e0raKuak1dxfMfsRZEWinW9y8mphLHgBGWKs5OnVsOks"
    "msVp7LPsd9k8AmYyknsWlOyVa4G7T+fHDj9w3VlLms4+6h+gWLYZAgoU+M60R2ExE3ZbqR"
    "KOtNozjP4tuJ4hPcOwxiKbnXLeKTvGwq2fAnKIuEp4vDOc89C2nUyYtoR0t0KXPADb6Vhm"
    "FRapC9U0RpYZRlJ1KLFrIT1QcG8MDvANcRQ4YIytu275C/43ICnAL9TR5zHKcmBE1IL5+3"
    "VML5LYTzSHvjAEaIl4KtkKlJG/uX6o9Ed5dL5iyzaLdpYtK+3mQn/LI63U+mS2kcEaFO9/"
    "sqivmPtWlb8Etk2jNtq5jF+pf0M/xcI9qtIkh4cTNQZ9TxgF6ZltROd24WLdpi/cLSg7WP"
    "0DCQdI3dz7FLgjL7mhfGIyjExwnCUA0SdR4kPIBYYsklesJUlXOdy3lqu76cD5c1VGVc5z"
    "IO+TvJtkyYqnJuRDmL6tUIMyW3YfLmjhsIhVijzBSnWI5TTFdIy1bfjIlSWlJwEqvQ5beN"
    "ZowUpLnugFjvL9/JEmaqky1UCbFDhQpLhGIRyEWUXTMr7EahUKYHLLEBL66JFeBbXoJVz0"
    "q7EVmq1ZbaPIo6zxfFtqnVlhhnhOVtNFWxZcSluKsY4cxahPoOAi8lsjkjKkKRo9pYtvFx"
    "bfG96KS2uH6kJ7WFMiuYs3bwaqRfwSzh1ctXXe3VLXzYyBjpP/b1n9Dvf932Bv0P/fDmR3"
    "2A/z/Sf+qNLvXo7x/10Rj+LS07xKNKgfQwHnU2yw+NeLyT0iAqseBexYIqrPnuZDzmcmXC"
    "UVMI3oxN+5zunUQ3VxtFt1sP8wN3tZKiV0lLxa7WmV1Vcrevopj3vAeMbsB7Hd8r5HbKOX"
    "LhdLgiV665DamME1diS921AyYu/GfnbE4dKukOttNt5RpjUs59crDLRm6OY6RJt8UdpO8Z"
    "hww6RNvjDuKJbXJV2nG98dwHz1wuC73XNFG3lAu7ItLv3I8dL03b5srmmN2wZHye/XpYoU"
    "Tu5PjtWSKKQz+KZHDjT73BINa98f1WdX7DC+8uT8jkkLCUkYNys1ByUFk5KA2p0PE8bOMW"
    "FUZlh/TQSE2BZSNVcwWNIJdVi/B/4cYQUe7yHRQnAxUpT7pIIIbWcr2U3kHAtlcFIl0g+M"
    "TBmfkscig7YdMm7CsbH57gd7hPorhSVgpZVgfiOsHCfjampsjMhrJq0ZBa4ZQGD3K2NQcG"
    "hkuk5rKNVQVmHRgbmPM55kpYxGCRq0pZKme1vLO6tGzgB67DwpwfKYS0UlFCBKOECLDmu1"
    "T1JFSe4UNEwvdmE5h0ypTGtGbaey2sZozUYe9XJt8wZYYeZVIgJFOa98q350xH8RtzCdNU"
    "OVaCLfXSxEry0zjJz2eLJfHka1Li9G2M3VN5bLBkDIkUgiKzKqatmrsy5q7wywWpztRCAc"
    "o43l2ez1T8ZWXcjDrbowaFYLui6pnUQm03U0HWvkbVmQcegScXiIEyVSLSOpezijC/qx25"
    "0KmW2ZGbmClUC3fkZiOlb7mzsVp9Zh2lhlTVKrFtVB2L0OBjEShWT247ZMaW3g6ZkqAHd9"
    "m6dQcBuMPkUvhXjv1IN05mJgkxF6r1hpdazgTfhS+Ij6rs5hhLAz1tqw9MMpD5SrnP4XwK"
    "5+gKdjLOuRXfv5c4t6IfBs3sMMjk+Fa3iEW2MonkDq0g21B4PMWmA1FJm6m7XKFmF59gkT"
    "LQUUTQJAF+9aiP6nTzR6RmcyJqnzoodb8st7Ne3rPCRPB57tSidZtbqz+PQR0ysmuA1/eB"
    "G8COXIIOzNsqQlCaEJxZ/lSWl83bqoKQLgjp5qDaQlVFICvjVfLdigoAmJ4DpIqAtlSFIF"
    "0IU9t8kisE2lIVwjY7n9bOTK4Y8raqIKQLwl0BRzhqL2Gklk3ZkIqvphGGatG01otpBAcl"
    "WM60rVo2rXNJP1q+FQjGp8rafM3Rqe4905kuBBdHCSO1NNq0Y+LrUh0FQIXgiMbUzpgoOI"
    "uX72u6vrwPYKtZYM73sBVge55k1MhudSOyxKhSAljUwCuAdRJl09L6mukGt4iibVvMvX4i"
    "gdeixesBzKlFcDM4k+0D1K2dVsUYJxotgC/nbQnRBGfSJoh2oDuKpRZ4dQbPD7I6FuJuKl"
    "/JLOVo7zVynVP7ViPX2/BMI84o5vy4T4oTpA870r57r5FcIdbpUJdgosxbEA8N+V7uI8Pb"
    "1AOzHDF+HHEBJsgy+cTT0CoL91noZvqkdEEmEgFlsokW6nkZhbfTrLJR7a9v9CEKT39x/e"
    "lmoE/CWPU3vdGk3xsMfjFG+gcU6T6KYJ/+fdEbXuiDAQpnz5IjJY+OFBpIzxOJt8b6v251"
    "aEwJtygDmOPl6PomTU3d/62M4AkPDHzRUzxubBQ+GXacUk79RB1a7PoWbuW/Kb3RXvVGSU"
    "HksOavimZM2rQAUdm2xD/WphNYAWNlgYtp1kRhyjpA2rECY+WhHkRi5Yxl3SaYlbbo6ywI"
    "pS3aexHcu87aN/yF6Qnu7c8btqkUqtvjb/oL5LCJgUtZKWQ5oizR4F6JjQrrVT6sV9jSJX"
    "ppyrBNtfilA7q6DniWiuRKGqoiUBrQJhdCwgFK+KhM2zaVRZVx15XIs1bVXXoI5uWgCkXp"
    "0JtcCCQdX5plJ0l8pf+hNj8C71EcVNJK6f4KNVWZbfhbClQyu/6bWVk3alTI1lpC+hPVxA"
    "rAHac5NbLSbsSWbLR1CIiSXadNp+j/4CyHE6nSVfH4iva9doRX8emVE3SDWHbHGRWLIdIk"
    "PEVE8tj/zj+Qlkfg18qa55QA+HkbhRNEqvTFcl4O0i4kf6NnS+orBOOVRHolduzrSMlUGP"
    "M6TqNCXatF+QYOclX75GqpbO8+R+Aa0jxs3lYVxDYFIU2I5G1VQWxTEFPgBdbcmkKoZMuD"
    "nYUqlm0ZKryALE9TkeaqOKSLwwFP8FPupeRGeVtVEFvQ6abPmpXyo6elFi2MnvbmqEz4NJ"
    "iKGz8N3+MtWQhFpqDMFDXLg1Um1jthquJT1DpqQf0XNhQHvxsOvo40cSkK/kVp4rA3M1am"
    "F+Q3S2Vv8rha0hPX/kcjPcLwQt4lydO2EkGcox2KDFI03bvIJ0WDNI3aw6ToUkWXdvh0qT"
    "ptMT1t8azELP81PefJnLZ4Rs/x1YlptXBmlUivFgUxt/wpnBUsLFaoHH6PQ5mpjqdEx4OP"
    "2QAOa+5exOFkjKRgrlkoNzoGfrkg+EVR8HMsDnya45t4XiUaXytnucWEsGbAV0Pl1N/Dbw"
    "iozXPxmyuze1EfP3R0eWctEXd5RyxFkqooLVdMRd2XCUKTfW5JQuCv/wdBcd2y"
)
