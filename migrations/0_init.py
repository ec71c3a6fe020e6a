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
    "L4t+RJXIA0vYb6FqlHQzoWtR/CZRVHj4aPqhSzNYe5EvUvTguPZmosXQ1XjTS2QAoN8C3y"
    "rxFszPVwtv+1Vde9aDJSa5TixauO5TvTgVVpGZcGQVwkjR5tRimovcj/u1uOg3b6mwbdRB"
    "MA1EVCkbaqBsoGYeYuXAMFZFsUVR+MBDbphUSdC2qiCkC6IWR1TVrSjE9nikjhkTQP4WD8"
    "JQ7fCo9Q6P2PEV3AtFWH3NB7nVKMh/c3BsXCtBJWD8n+sIbSsmjFrIJpydlmATzk758RhP"
    "GUJStauw/a2p/icp1KVoRSSspgeEMSWM1CG3TLlEZlVBCFq2uSKQmntYRS10A91tTz8M23"
    "wVCFekAqqjepLoGMurJomdeko+KSSfpDrKLXSU04VlzzzA8GiVyA09SgncOCDtYt+2Gxj3"
    "sIOeMTRGya1UVXSkffdeI4lgHIyPuoQTkXKDMBV5DSbLLrOE6iP4VJ6ILLlV5Uk3cT1h62"
    "KSOlQojomOOu2q7c9NVGGoRcIaLIiolamaFATqzsT6ndRC7YOs+/mRTUW1wCePxKkv4i3W"
    "E8+NPkzaQkv4ivv0ERuK77a+YfUTe5Y0Pp6niojiWTal5fCxcTVCeOarZB+zQfx+Dgtpuu"
    "gw5vnRncJZ/n2aRk3xGzfFn7piZ9XF6atZFt3rWba7XhTF/xeANk7fwhXn46OjEujCVFx4"
    "8T1Kwjqboa0gIhBnTFqI8kkplE8KUD7Jo7xaCKonEgMphGtGy+56G4bSp7xIV4x2wSF2de"
    "GuWcFPCw9yIA3bV6l302u4vsWOasTlqrImbWKpjl+fvj19d3J2mpBTyZUiTirPP1m+YeI4"
    "9gwOsOjUW8JOnXpbfOptjk4ps24Jvf353Lh3nW2P6xujjFKnq5mlsiGYCYQAONsGMrkJc2"
    "le31sKI8t5dK3ptgu9/TCXNlWkl6CDCqmSa+/BdCzf5B0TRtzvFtEmLp1y5+TJeGnaNnf4"
    "ZRIokgPvft36cNg9OX57loy46EfRYDv+1BsM4hGXT5Yoj363Hv107aF49ozTHAoIqYxNC3"
    "E+KTM358/MaYRtd2raQnU4tWghumWOseOfYpc7xE558y/izcOJ9to3fIgoMO5XAi5m3lA5"
    "mgxHcwo//cH1no1NQP9zfD3k9Mr8LOg9PtY00P6j2ZbfROgLcEXgEI5oXKUPPvV+pmv7xe"
    "D6nF69QRmc54rGX6DpbnzqrTEznxluArcFcO1VQ2A0hLDy2tYcGEvXCRYiSDNtFcoMlJeW"
    "Yy3XSwQTeJZRuXEyaBPYLyx1i0OnGb6LJBtifQzbuE2lUVnVn5tLy342AoslKuJPGSmzFk"
    "4aq19pW5rO2rQNc/b72g+WaI+QbS0tKXHzxqzaVNdfuOcJgLdkdDb8mWZioOaVgvNKgaWO"
    "HeyvyfKfhg+xCN+Y2NfCSJNucLFm2nvttfC2ljHwHi0crjdH3sa3ukW8rZ9JJBf1NfaNon"
    "JJFj3D6K2/5q4phZxSyCmFXDZ9Cyc8O1FhZHua0tU32zu1D+fqJ5YrDw4HMtNIylBNGqUn"
    "jfsmhGumMaieD45IQyFsKSsFLINmMT3mAUhFaq7ERim5ipVcSo6o5IiNr8RSckTbcirSjg"
    "0sR+nHinmMiA8w8GyuQzMYxN2Uu8hM/aRic/RW1g+AGZkjutMtojDMlWV8BioqR0MJCeU1"
    "p95cKa/5dYHX/Jqxd8EDc+uLCMKpRetIn+r9ZdjzGAvoG7CcZcf0ntkQZ63oScNzEA53Da"
    "vKRbOGiLZPZg0Qz/P+sDf6JSH5k8iwg+vh1TmD5j//ZaL36HNUpu6KNTXgL6+kFmp9ZQvd"
    "zsr0Akc8FClhpcK8kqyEijktAXDjYk6rOP1fQyl74NH9LNWYSUtVynUuZdv0A2PtS5Uzba"
    "tKum4lvVc9iSCBMgJz+LWLCew6mPv4iPvdIjLFC1MaQZJUUSqNo1Rw4Ul4paSd8ku7kn6p"
    "msu3dlSo6VxeFfPuillyhqcmdw0pXx/4PlLkCh7HTFip0L2FoXsjsPL4CkeaHac5NRLXjS"
    "FmyXpVgwizpEtguA5jXTif5K6j3Q77/7rVtYO7zLzyriOhcA9LnKlwTypDkcI9TaR8mcb5"
    "Mp/h9+Vx5i9exunbuDxc+eKlv77/HUxFzwEgrdQ6Drk0pgKM7rDCKs9apvo2bkoOIIQyhZ"
    "y1U05X/UsYtkmf5Rbwe0varn2d5kmZKE4n/DBOJziOk5TSlpjGbym5pZccmtmb1jBm4xj6"
    "y33nAm3LZLlE6d1uoVcE0xmWY8TbOyU3/yaTl8zwqnb47tdjeuEZaN1a7s6noLDFSKytEW"
    "Zqaa2rltbU9FAtrX3lxWwGAViuWNHT+UexZkzURkbGRka1XNm+NtMkLVr20AeWg0KeCVHg"
    "oYSnUKjj+BrsioSlJ7i8QBiphXVqxQa3iiVY3gtvv2GY7hbdunTxW+gWMpDloRYXL6DsPi"
    "W5NRPhzQqGfD0rcRpx2tFvCXKV5w3VUSBCdI910IdkB2q2PCSXglCHUPXlDn7XXfqVMoqR"
    "TDPjzUDSVrhpBpK2fjUDad4MxHYfLKEFpsSgdXvfqw94OLP8lW0+G6IhHGi7FvLOOzlQyH"
    "PFDruJ07cQ3x0EPjR9/8mFYyCb2y9YPqENWwj3Tqqzkkrtsj6rgGYvHJVPLU3JFEDb+Ncc"
    "+aXO0Y2re+2kNBfQGuD3yTmJ8a1ukYM4zSSS1M+EB//GdNzag7UVKAXNvhU0UTmITE1Skx"
    "ZO/6qfncA3WOOzZh6Bx94aVuA+MmxbCPqbMlPuN/wZ95t8AP2F6TjAFsE6Y9JCiKuv1w9w"
    "lJabBJKWahJYu0kgq5jvnw3RDWoMU9WyBFoWxE1sFpQz3OmOtbo0KYE1ZYtxDgK//lqs8w"
    "9awMBUT48/WcFi5plPjsRoQNsqTVadhwPSjSvbMVHOn9JiFGoxIrTyAAsrBG7SnJoJ7EaN"
    "AFmz6iASiKgSY7r2vJBy6VyMdNh2YyFAf3ip/6z1P2gQJ03/uT+ejLU72uyuo10P08vw58"
    "Fd5mND6UDkit91DrWfPuojXcv2pVp/rA1vBwNRTUFcZxhUUaY68amiTO3ddqtVeLDinx0S"
    "cPBl5YWRLvClzr3lBQsDDQ8oda6nytxGrxk1kA7OCL4d+hGhl6bE2MHSCfFTHNVeOaq55f"
    "mB8Mo7adVGv2MXRyjgYK2iUBNG7Zsu7+asCjPwXOd5aU2FuFfCSkFdCuq0JzDmrj0DQhwG"
    "07iFvclOjjH1gelNF0YAB1oRzCmzFqINa2nJil5Y0/etM6k5yJUTc2BpWkJrColB+7rq4z"
    "dlWCSYiq+TepPjkci5ep5F4myjIayK+KPmgV6AMeKDch2u0PFXUfL2Vc4yLZ/f8HPt3nan"
    "ppgeNbVoYcdaJmwPP2rPcW6WEJjBmqEbKqi3iUUL0X1XAt13XHTf5dB1195UqO6mFi1EVw"
    "Xqq8fg1biFj4ULXUCpXb55SxVIlIB2CbwH2Axgpq4gtHlLteJduLSUqYsVLC+VFurWstZu"
    "XFvKN9wSu3szVfJFF/DqWXs3YpxvwcJreNmAZXixbEsNekYQ3czxNq8/J/So65VtTc1g25"
    "PmW1c1SaWQ82gFGIEtYfpgLi37uZ9k11K8wr3j/sJaVYJX60JHEGDBhuMZSG/8sG0jnMCc"
    "LnBGbcXKnP2+9gMsgvcAfG1/2+69l2Q4CvNrK3IemAPPg68FgZsC65G18CUY5xjn1368lu"
    "aMtZd0N1g1sbePoYI1CyGyfQBtnNsIZ9bW6gVnFK413bbD74e5tAkkIQ0eow7Ggb3ZoF47"
    "YOLCf8pXwzikeEvabTnVYqyWi6j1f1Bxjcjbdx3t4qN+8YN2EP7W+kPt4NVA712+6mqveh"
    "eT/o86+uuTPrrS8TV91BvDvw5DyiLKLImgVEIembWJtZHRtUgbiVayQ1lkTrORCiQL3pcV"
    "fCmRInjWg2cuQ71h9LrXI22k3wx6F7r24XYI84DvRCU/eDTtNdCQkOEQJp7cjoZj/OvX3+"
    "6cQW94ddu7gu/0h631P326nfTOB7oW+rvaTW/UGwz0gTbufdC13lj75ps7R4P/jfWBDu9P"
    "XdOGFQUcmLDKPhvmw8PBJYSqD19E89dIdxk+vKtZXe3k8BB+559/vToM8/gwuv6kxdXb8I"
    "FnAf/gdVd7wIS0HxyEdHmYw6H2rXbc1Y4OD9FrWHfON9+gQrwcXd/wPxx/MpZjJjUHp8gC"
    "yCpoMjUq5uiKdjvuD6+0K1Ry9MMyepGwguF3C7OnHv9bofQ19D06DOVrdKdbJHydp2lU+K"
    "zGqUxFRY9KWSqmwsM+78q1remzCMyUWRvRViuStVhUadyK5Mzyfdd+lCpo2lZtuqtbSUsF"
    "4tkna13Tpl6KtlaUdS2jFuVqIXdmTtbUTXN0wyKTq+l646brKqLiLmeQny0HLeWJ4JsxUZ"
    "P0ckErH9awG7VMRkSoTWErs5YqcGX5wJX4uE+JI+1IO3WmXXaGrM60U/6KOtPuayxmczoF"
    "K7nmTJkq+qHO5Rw7TUKODWGkzrbK7f7fZxSlWsqxqxW6p4txWyqw05W/RlbUjQJsop2W0L"
    "fvIzhVLetrA0NT5dgvAzs2uKVl1R6cdMRZVqlLhM6t6jKoNTTEoEBNAJR4QJI21ZYcpADG"
    "sawOte++1w4wlZNcEj40i6BruYximWOzos/Y8tysX8k2GAa9ogOmo6uKctwr5ahIsZcgxR"
    "bAZOmUNxBisZUiw8qTYYqB3APoPuwrgI+OSln7TC1wEe55YwV9eeiXrhMs4DBrW0srMJaW"
    "4zJOuj23HvpOwNltzM6AKgOriXvi4OvC/3379+Pjk5O3x0cnZ+/enL59++bd0TuYFr9w/t"
    "bbomLrX6ECIAoqXyK/u5YjRR8RhoolrDV7ZIN5IFHEGTPFDta5fOvODtalYJtDD7YH1KYR"
    "hLXQfXUbyBA2FdvacoTRIfUiW7TylvFGLeJOPpR9vDkrGvKTwPXdpO4h917mXRK7gjdJqn"
    "f6IhGhoPWGlwUvFX0o9gY6HIYzmyZlNhmOhPb9e+1ImMocuM+mHTyP4017OS6TTNAtIjPt"
    "MKmRBteTZDM98GiBJwi7Yiz3zFjizTO+5bDi//HDqZJWW4ZTrWnHzAKaEU81rcoC+BFGXz"
    "V8D7D3AMbaCVhRk/kAUmZfc0BfCwWjcNYmA79NDG1qp0hCAX42MB/EoqXGBrta4HnJpW1q"
    "fadMoN/X/Ei/r1mhfh+A+IhEmX3Vfeqj5VusEEhc1jo1kCKq64ZWxFQfvz59e/ru5Ow0Ia"
    "iTK0W8dL7B48NrMEYyJCVt/CJUZU3EWY1jKvHEVszzyJgoDWMhn4aQqoDymVhV7aGsoyQs"
    "U53qwPWQLr8RjRQ0lcFMlZIZ4W85/gKXNoO2iGsBn62Iq5ssR2E6nxU9sWd6gh24iz/Vjt"
    "NXM9PejPGLTbSrP5BZRbPZbTQb3H+Un4PHydUMnOVyr4ADUy1gx7FwYXoJZQ43C6XNkdXm"
    "hF5NAqmow0latqgYKqv2U9NfoNmbcc+QFHPBpaxUh8JAdgW8zwyG5J/j6yFHOREb0O67NQ"
    "20/2i21eQg0SzMEBSE1x4Pdsn27sw4eMHY3I0yOM9z1XAibj2ygrFu4KpTO8VVF3PVOQ+c"
    "7zDSJ6xtG3o4t5bczEIpDgiFl/vvGbogFZWfXBg1pwswU0htREqF/eaAVD2fJUE+RXWPQ0"
    "GlNbOYiIrO8tiCj1Kb/WrGTcEOzmfJPvgUSmrRQhLluBSJclxAohwzjofHB40KrsgQRuq0"
    "P8qnxP2QVHwlwlJtqan1Qubcc5eGxGombaf2CKiNF7sHFVZkmZV3V9XU8qvvas9FxXsumN"
    "1tBfBWp2+oJbb0CFMC3aihK2w3ikfcEsi+pH5E0N/OH7zIcLuZpzPyve/86ZDSTvifHfJj"
    "wZcVikiEY+mjU4vCuDwF51Ia7gpg/y+ulh2cC3wT9CPaWjQDU2uG59nJjqK/lKu/V1ffXL"
    "prRyogBG3ZptW4F15uVnwLwbe8KcW3vCngW97k+ZY4uK7YdibS6mvejBP185xlD37HTNsp"
    "Z4YLrDhxRdsq6qrW1FU8/xFrQaSVYn3/YmIqcQwYYani7NS55SCZzGrluexz3DcJbDKWch"
    "Kb5pRshbtB688HN37fUE2ZyzruHqpfsBgGCRL6xLhOZDcRcVOmG4my3jSK8yy+nSg+wb3D"
    "IJaSe90iPsnLppINf4KySHi6OJzz3LOQRp28iHa0RJcyB9zgW2kYFqUG2TtFlBZGWXYitW"
    "ghO1F9YAAP/A5wHTFkiKC8bfsO+TsuJ8Ap0N/kMcdxakLQhPTyeUslnN9COI+0Nw5ghHgp"
    "2AqZmrSxf6n+SHR3uWTOMot2myYm7etNdsIvq9P9ZLqUxhER6nS/r6KY/1ibtgW/RKY907"
    "aKWax/ST/DzzWi3SqChBc3A3VGHQ/olWlJ7XTnZtGiLdYvLD1Y+wgNA0nX2P0cuyQos695"
    "YTyCQnycIAzVIFHnQcIDiCWWXKInTFU517mcp7bry/lwWUNVxnUu45C/k2zLhKkq50aUs6"
    "hejTBTchsmb+64gVCINcpMcYrlOMV0hbRs9c2YKKUlBSexCl1+22jGSEGa6w6I9f7ynSxh"
    "pjrZQpUQO1SosEQoFoFcRNk1s8JuFAplesASG/DimlgBvuUlWPWstBuRpVptqc2jqPN8UW"
    "ybWm2JcUZY3kZTFVtGXIq7ihHOrEWo7yDwUiKbM6IiFDmqjWUbH9cW34tOaovrR3pSWyiz"
    "gjlrB69G+hXMEl69fNXVXt3Ch42Mkf5jX/8J/f7XbW/Q/9APb37UB/j/I/2n3uhSj/7+UR"
    "+N4d/SskM8qhRID+NRZ7P80IjHOykNohIL7lUsqMKa707GYy5XJhw1heDN2LTP6d5JdHO1"
    "UXS79TA/cFcrKXqVtFTsap3ZVSV3+yqKec97wOgGvNfxvUJup5wjF06HK3LlmtuQyjhxJb"
    "bUXTtg4sJ/ds7m1KGS7mA73VauMSbl3CcHu2zk5jhGmnRb3EH6nnHIoEO0Pe4gntgmV6Ud"
    "1xvPffDM5bLQe00TdUu5sCsi/c792PHStG2ubI7ZDUvG59mvhxVK5E6O354lojj0o0gGN/"
    "7UGwxi3Rvfb1XnN7zw7vKETA4JSxk5KDcLJQeVlYPSkAodz8M2blFhVHZID43UFFg2UjVX"
    "0AhyWbUI/xduDBHlLt9BcTJQkfKkiwRiaC3XS+kdBGx7VSDSBYJPHJyZzyKHshM2bcK+sv"
    "HhCX6H+ySKK2WlkGV1IK4TLOxnY2qKzGwoqxYNqRVOafAgZ1tzYGC4RGou21hVYNaBsYE5"
    "n2OuhEUMFrmqlKVyVss7q0vLBn7gOizM+ZFCSCsVJUQwSogAa75LVU9C5Rk+RCR8bzaBSa"
    "dMaUxrpr3XwmrGSB32fmXyDVNm6FEmBUIypXmvfHvOdBS/MZcwTZVjJdhSL02sJD+Nk/x8"
    "tlgST74mJU7fxtg9lccGS8aQSCEoMqti2qq5K2PuCr9ckOpMLRSgjOPd5flMxV9Wxs2osz"
    "1qUAi2K6qeSS3UdjMVZO1rVJ154BF4coEYKFMlIq1zOasI87vakQudapkduYmZQrVwR242"
    "UvqWOxur1WfWUWpIVa0S20bVsQgNPhaBYvXktkNmbOntkCkJenCXrVt3EIA7TC6Ff+XYj3"
    "TjZGaSEHOhWm94qeVM8F34gvioym6OsTTQ07b6wCQDma+U+xzOp3COrmAn45xb8f17iXMr"
    "+mHQzA6DTI5vdYtYZCuTSO7QCrINhcdTbDoQlbSZussVanbxCRYpAx1FBE0S4FeP+qhON3"
    "9EajYnovapg1L3y3I76+U9K0wEn+dOLVq3ubX68xjUISO7Bnh9H7gB7Mgl6MC8rSIEpQnB"
    "meVPZXnZvK0qCOmCkG4Oqi1UVQSyMl4l362oAIDpOUCqCGhLVQjShTC1zSe5QqAtVSFss/"
    "Np7czkiiFvqwpCuiDcFXCEo/YSRmrZlA2p+GoaYagWTWu9mEZwUILlTNuqZdM6l/Sj5VuB"
    "YHyqrM3XHJ3q3jOd6UJwcZQwUkujTTsmvi7VUQBUCI5oTO2MiYKzePm+puvL+wC2mgXmfA"
    "9bAbbnSUaN7FY3IkuMKiWARQ28AlgnUTYtra+ZbnCLKNq2xdzrJxJ4LVq8HsCcWgQ3gzPZ"
    "PkDd2mlVjHGi0QL4ct6WEE1wJm2CaAe6o1hqgVdn8Pwgq2Mh7qbylcxSjvZeI9c5tW81cr"
    "0NzzTijGLOj/ukOEH6sCPtu/cayRVinQ51CSbKvAXx0JDv5T4yvE09MMsR48cRF2CCLJNP"
    "PA2tsnCfhW6mT0oXZCIRUCabaKGel1F4O80qG9X++kYfovD0F9efbgb6JIxVf9MbTfq9we"
    "AXY6R/QJHuowj26d8XveGFPhigcPYsOVLy6EihgfQ8kXhrrP/rVofGlHCLMoA5Xo6ub9LU"
    "1P3fygie8MDAFz3F48ZG4ZNhxynl1E/UocWub+FW/pvSG+1Vb5QURA5r/qpoxqRNCxCVbU"
    "v8Y206gRUwVha4mGZNFKasA6QdKzBWHupBJFbOWNZtgllpi77OglDaor0Xwb3rrH3DX5ie"
    "4N7+vGGbSqG6Pf6mv0AOmxi4lJVCliPKEg3uldiosF7lw3qFLV2il6YM21SLXzqgq+uAZ6"
    "lIrqShKgKlAW1yISQcoISPyrRtU1lUGXddiTxrVd2lh2BeDqpQlA69yYVA0vGlWXaSxFf6"
    "H2rzI/AexUElrZTur1BTldmGv6VAJbPrv5mVdaNGhWytJaQ/UU2sANxxmlMjK+1GbMlGW4"
    "eAKNl12nSK/g/OcjiRKl0Vj69o32tHeBWfXjlBN4hld5xRsRgiTcJTRCSP/e/8A2l5BH6t"
    "rHlOCYCft1E4QaRKXyzn5SDtQvI3erakvkIwXkmkV2LHvo6UTIUxr+M0KtS1WpRv4CBXtU"
    "+ulsr27nMEriHNw+ZtVUFsUxDShEjeVhXENgUxBV5gza0phEq2PNhZqGLZlqHCC8jyNBVp"
    "ropDujgc8AQ/5V5KbpS3VQWxBZ1u+qxZKT96WmrRwuhpb47KhE+Dqbjx0/A93pKFUGQKyk"
    "xRszxYZWK9E6YqPkWtoxbUf2FDcfC74eDrSBOXouBflCYOezNjZXpBfrNU9iaPqyU9ce1/"
    "NNIjDC/kXZI8bSsRxDnaocggRdO9i3xSNEjTqD1Mii5VdGmHT5eq0xbT0xbPSszyX9Nzns"
    "xpi2f0HF+dmFYLZ1aJ9GpREHPLn8JZwcJihcrh9ziUmep4SnQ8+JgN4LDm7kUcTsZICuaa"
    "hXKjY+CXC4JfFAU/x+LApzm+iedVovG1cpZbTAhrBnw1VE79PfyGgNo8F7+5MrsX9fFDR5"
    "d31hJxl3fEUiSpitJyxVTUfZkgNNnnliQE/vp/2764Sw=="
)
