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
    "first_name_folded" VARCHAR(100) NOT NULL,
    "search_text" VARCHAR(400) NOT NULL,
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
    "usable_from" DATE,
    "usable_at" TIMESTAMPTZ,
    "rewarded_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
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
    "base_minor" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "lot_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "reversed_at" TIMESTAMPTZ,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "referral_id" UUID NOT NULL REFERENCES "referral" ("id") ON DELETE RESTRICT,
    CONSTRAINT "referral_reward_amount" CHECK (amount_minor >= 0 AND base_minor > 0)
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
    "eJztXW1z2za2/iscTe/EvlfdSWzHye5tOiPbjKOtImcluS9bdzi0BFlsKFIlKTu+3f73C4"
    "CvAAGKgCiJZNAPqUXigOSDt3Oec3DwZ2fpzoDt/60HPGu66PxD+7PjmEsA/6DudLWOuVql"
    "19GFwLy3cVEzLXPvB545DeDVuWn7AF6aAX/qWavAch141VnbNrroTmFBy3lIL60d6481MA"
    "L3AQQL4MEbv/4GL1vODHwBfvxz9dmYW8CeEa9qzdCz8XUjeF7ha30neI8LoqfdG1PXXi+d"
    "tPDqOVi4TlLacgJ09QE4wDMDgKoPvDV6ffR20XfGXxS+aVokfMWMzAzMzbUdZD733kivdQ"
    "xjeDMxxvrEMDoCAE1dB4ELX9XHX/+AXuHbk1dnb87enp6fvYVF8GsmV978FT46BSYUxPAM"
    "J52/8H0zMMMSGOMU1Efg+eiVcsheLkyPDW1GhMIXvjiNb4xmEcDxhRThtFftA+Kl+cWwgf"
    "MQoKFx8vp1AaA/9kaXH3qjI1jqGD3ShcMgHB3D6NZJeA+hnqKMBpUAwlHxFqL76uXLEujC"
    "Ulx08T0SXfjEAIRDm0T4n+ObIRvhjAiF8syaBtp/NNvyc3NFA9AuABeBgWpe+v4fdhbTo4"
    "+9n2m4Lwc3Fxgc1w8ePFwLruACQo8m6PnnzGyCLtyb089PpjczcnfcE5dXNn9rebKkr5iO"
    "+YCBRF+Mvi9estYzK9AfUSuyFrT0bvGihsoZICmYX9k2r1i/dtz738E0MMJFB/4LC/zagd"
    "W4Xuaa0MJ2e9u/EljZ1mtr9jckI9NnNy9wne/ma2eKOqOGn4T+Ofu+s/9OjPvr6fkx3Tfx"
    "pxevdCZjgriCKAXWEnCmYeb8EIn8Lf6jXbPEpP9RH096Hz8RU8VVb6KjOyf46jN19eicmj"
    "6SSrSf+pMPGvqp/ftmqNOtlpSb/LuD3slcB67huE+GOctiEl+OL5FLKx5lnyGSQissIdXG"
    "hfa8zDpLN1xmmT3P6TCZ6azsXJWV2WLGiuajuiC9zfyUmfWFVEJLXiOsGXpkPz0/K9FPz8"
    "+4/RTdyvVTQYMmlWjhRFA9wJGyg0ESQJkSayHUpycloD494UKNbjGhFpt0CaEq9cRWTLv3"
    "YO56jI7LtxVTia1MxZpNw/uwFIlpeR4ATwT2REChXmf7nPGB8P0N8AVeDD/OA/O1D4zpwn"
    "Qwmflr53KkQ9NBuxlpI/3ToHepa+9vh5eT/s1QIwofHcMCk9vRcAzb0Xp4AJ426A2vb3vX"
    "urayVw/wQVpvrH3zzZ1zoV/3h3eOBv8b9fpjXdN/vtQ/4SpfeO6Tr7lz7b800wOaA419Tw"
    "sfMNNcT5sBG8D+86KrTa6NSe9ioBvDHrRYbsf94bWmj0aXN1e69g7WA1Drwqn10XJtEzX9"
    "i/+9c/ThFXwD1BhXo5tP3C9BnECWbTDM1Qo4EGPHfuaAMhn1r6/1kcaR0i709zcj+J6fri"
    "LBK32gh39NRvA18NVhVlyDApreu/ygQbNron/UhxMIlH55O+E3QfJlm16HfFTnN8zV8Nib"
    "/gwsV24AnOnzD+C5w2BwqBLdIhbHSssan6PCMkyOomgOS9EczsRsp7LjrtA3C5pDhFAL1f"
    "TqLaJoyikLcFS8hdDuxHk2h88H3sqzWC6eC8sxvWc2zpQghff9cwD8BiJeAPBFpBUmKiSE"
    "9aI/7I1+SXTIhLwd3AyvLxha5MUvE71H6+6O/ySovCcSSnuXt5mmHkDYGOKuC1JyPy6MfY"
    "ZFtMqDgceKVDNTohW0c3NGXCPa+aC2OG0WQTNtGqomN8PxBJrJ0Pq7Yxa662i3w/6/bnXt"
    "6C7RsO8gKHepdhj+hBJ3neNO3uwvtP4mC88NAtwEObsvudctsviCbKmdm3oX1sPXEmn295"
    "OT09M3Jy9Pz9++Pnvz5vXbl0nIWf5WUezZRf8ahZ8Rw21zPNr9evoZMOZBvjadSrRQod6J"
    "rWIsTH8hpkpnpZQeLatHP8FPhWuGH5ie8FJPyyqdrm5rfbalF1bg51uYu4bExTevIg0YWF"
    "WELB9Wb4qVCyMcdDmVibpPaEvhcpQoR3jWDH9lR7CEztSbTt21E+hO4DH5cuJ+oe5khiUN"
    "kBSVi3qM61EhjjXhz0Wj4FT8m0j82xJ39qXluAwqrMhCoCXbNMvvxVzImAembUL71MDBAT"
    "JtwalANYl0k/ju2oOAis3whNBOI0NrosEKOO3WPvo4Y+65S7aRwIaUEiuyD1rFAyJ9n/YY"
    "QV2GoX7z3RWJgNoMtIW7wp1O154ckU2Jqj0XtbZuScW/fKRGVkrFalCjB1bo+HMgGv9Cie"
    "0W1mYspjnyINdz8wC/dz1gPTg/gJAA7cNXQXoiA9LI3B6A2QPweml9zey06dW0eT3zKTHh"
    "qVELcQjDJdGtEZxIRv3LSYfZjyvDeJKpsJFdeCPG1BjmgHzgMF6CNRKJXuXJlY5fzVZQTQ"
    "Qr95Xox22IYv3gUjxX9nq3iINbxCVUmGrjaDbFBNWAdgBfVhZsMglbg5RUpkatTQ1YlWs/"
    "StmUlKgKjqpzO9ffpGyG7VNvi/KgAU5fn0FZR1unlD0pYuqUsTxvHDBx4T97szvr0NF3YX"
    "bKRFMgU8cINV881rKRFJl7dx3t8oN++YN2lNWSte+1l8KhEuRQYthnubHGN9RsXNTIjHNl"
    "sjXPZFORETuMjHCfHGElIyujXAG0B9ixhEKg4/It7K1nb0v01rO33N6KbpHgwkVladqGb8"
    "2E0tdQYi2Eusy8wJ8WcrPCwvSNue0yKTLXtYHpcGJhs3J0rDkUbCDORWTXzc2AsNEv+hT1"
    "Nbz9eKHDGRkjDwtZAYcRm4F7K/ANNLcAwT0sOVFFTEoTk1MPzGTbIS+rGkK6IeJODZwZej"
    "mpAZHKqobYfkTItARDWDWFUFMI7KXIuFcc+PqAEUR3EQm+/2EEbF6aEM6WhIY1EY9HIdUc"
    "F2G3FUyxt7iN8ETDdzuAdhEHUj+owjVHIbUZKdvdGie3iWsGF5wd7IEjeU926gBGGWIvXE"
    "zyRLvhIGrhX4ivQDvgujS9GprXGx6DyqRkccYu1/pD7egFHkYvutqLcOp5ccx6Dv4XeP6m"
    "Z8Xl0ucRppL2/TvtpdYbXmmk5p5eJxVJRvnMDdaLhpbwhrfEhdJXhF1NS6xoFE112RvrWh"
    "aonz7owwQgbYJ+UR/wrUZ+6Lf0l+gDWCddJlcJ/ZkoWWL4qVKUPp7YonTNXFo/W6hbgtoP"
    "qPKK3m8cva/y3DH4vOrTUXsAKhUgcp2WhZkQaiHMr07KUNSwFN+jcpIjqdWpFupUi/qQ1A"
    "KuKzCfA7iYPAKDNRnzdy/ScltuX6xbNxbbv9isvH91AbJxMY8eykTuA19w+qHE1AxUGKAX"
    "o5VHeJvtSKm50EiIN4aGUX1MOEwvh//MuGfkSJakttqGPjNqVzGBeye7MkxAIeFFlyNJLz"
    "JBZmL+sFM+saosv7euWLjsBrt8LZXsstvwcswHb9hvR3XqYgoo6vbl+J+4sCJ/Gkf+qO14"
    "NfDxqwDbhKQoQwfxyaAcFRRS6IbcBimmsNonxQgUkgSYJavwJfGNnD+CyJJSyspl7O2LtC"
    "qJ7X2EpOqvhQwC5R88AIlQT5TL7S8jelqJ9DHEhFoZ3q3fVslah0qgTeoHCu6ycDP1qhJ4"
    "c0Ngd58bqZ7L4EakSTVgCyIym9dHRbaWICJx/ow1qnrfVGRDuipTyd1XbGITMYLYVDP8IE"
    "StG3pCtDYZf84HM058UFkQelO6nTjvjxIhcLIUsIsVJSzo5thlI3hyY32BG3bKLEzFnmaU"
    "Du2777WcJsJ8OKbbNj00DNCNH4Z+hRG16BzsgY5Caj/pwyv4A/95M56g//94078iY2yT+q"
    "IETJu/Ni6YPjzzdOpB2jvtKNUJtP5YQ+Guw9vBoPAlZqlDJ/SmRA6b/vBK/1nrv8e16D/3"
    "x5Mx/wVnsbfnZpgvBC8f3WXUlbvOMYqzHeka+3U3OYNwR5PyBFGSMm4gWEXlPiD6tfKP3O"
    "T9cdnJPNxNKTxc+bwdrFNO0JJGzivgywp2ER+rSqidSBky4VxYA7EmuhAU/MbRlBwKwZdF"
    "P6JO5IElnLdQN0qmmdC0KH6TKCs8fDT90KUZrL3IFil6cNx7M9li6G686SUyANBvgW+VeA"
    "vm5yvH22Gjrj3rwRILuU4kWuj3qT44FXaRmXBmFUJI0eaUM81F5sf9WjzoNy+psG3UQTAN"
    "RFRFNtQgsoHSPMTagSGsmmKLpvCBh8wwqZagZVVDSDdELY6oqltTiO3xSA0zJoD8LR6EoN"
    "rhUesdHrHhK7gXipD6mg9yq1GS/+bg2LhRglrA+D/XEdpWTAi1kE04PyvBJpyf8fMxnjEC"
    "SdWuwvaPpvqfpFCXphUJYTU9IIwpIaQOuWWGS2S8CkLQssUVgdTcwypqETfQ3fb0w3DMV4"
    "FwRVFAdYyeJCbG8lGTxE49FT4pFD5JTZRbxFFOF5Y98wDDolVBbuhRKsCNA9Iu9m27gXEP"
    "J+gZI8YouZVGFb3UvnunkUQwTsZHXcKFyHCDsBR5DRbLulnC6CP4VF4QWXKrypNu4n7Cjo"
    "tJ+lBhcEx01GlXbX9uYhSGchLWwCGiPFM1aQg0nYnNO6mE2gdZ9/Mjm4pqgU0eBafuxVqs"
    "J54bbZh0hJawFQ9pIzYU321tw+oVe1ZofKynigTFs2RKh8PHwtUEwjNfJfuYDcHvF7CRpo"
    "sOQ8+P7hRq+fdpGaXiN07Fn7piZ9XF5atxix70LNtdO0Xx/wWgjcu30ON88vJlCXRhKS68"
    "+B4Vwjqboa0gIhBnRFqI8mkplE8LUD7No7xaCEZPJAJSCNeMlt31NgwVn7KXqRjtgkPs6s"
    "Jds5KfFh7kQAq2r1PvZtZwfYud1YjLVWVF2sRSnbw6e3P29vT8LCGnkitFnFSef7J8w8R5"
    "7BkcYNGpt4ScOvW2+NTbHJ1Sxm8Jrf353Lh3nW2P6xujilKjq5mtsiGZCYQAONsmMvkU1t"
    "K8ubcURpbz6FrTbR29/bCWNnWkfdBBhVTJjfdgOpZv8o4JI+53i2gTly65c/JkvDRtm7v8"
    "MgkUyYX3sGZ9uOyenrw5T1Zc9KNosR1/7A0G8YrLJ0uURb9bi3669lA+e8ZpDgWEVEamhT"
    "ifltHN+Zo5jbDtTk1bqA+nEi1Et8wxdvxT7HKH2Clrfi/WPFS0177hQ0SBcb8SMDHzgsrQ"
    "ZBiaU/jpD673bGwC+p/jmyFnVuZXQe/xsaaB9h/NtvwmQl+AKwKHMETjLn30sfcz3dsvBz"
    "cXtPcGVXCRaxp/gdTd+NRbY2Y+M8wE7gjgyquBwBgIYee1rTkwlq4TLESQZsoqlBkoLy3H"
    "Wq6XCCbwLBPlxqmgTWDvOdQtTp1m+C4K2RCbY9jCbWqNyrr+3Fxa9rMRWKygIr7KSIm1UG"
    "ms3tO2NJ21aRvm7Pe1HyzRHiHbWlpSwc0bq2pTX9/zzBMAb8mYbPiaZiKg9EpBvVLA1bGD"
    "/TVZ/tPwIRbhGxP7Whhl0g0u1kx7p70S3tYyBt6jhdP15sjb+Fa3iLf1M4Xksr7GtlHULo"
    "nTM8ze+mvumoqQUxFyKkIuW76FCs9OojCyM03p7pudndqHc/WK5cqDy4GMGkkJKqVRWmk8"
    "NCFcsxiD6vngiDQUwpaSUsAyaBbTYx6AVBTNlcioSK7iSC4VjqjCERvfiaXCEW3LqSh2bG"
    "A5Kn6smMeI+AADa3MdmsEg7qbcRUb1k8rN0VtZPwBmZo7oTreIwjBXlvEZqKwcDSUklNWc"
    "WnOlrOZXBVbzK8beBQ/MrS8iCKcSrSN9qreX4cxjLKBtwDKWHdN7ZkOclaKVhucgXO4a1p"
    "WLtIaItk+0BojnRX/YG/2SkPxJZtjBzfD6gkHzX/wy0Xv0OSpTd8VSDfjulVRC+Ve2iNtZ"
    "mV7giKciJaRUmleSlVA5pyUAblzOaZWn/2toZQ88up+lBjMpqVq5zq1sm35grH2pdqZlVU"
    "vXraUPGk8iSKCMwBx+7WICpw7mPj7ifreITPHCkkaQFFWUSuMoFdx4ElYpKafs0q6kXap0"
    "+dauCjXV5VUz766ZJTU8pdw1pH194PsoIlfwOGZCSqXuLUzdG4GVx1c40+w4ramRuG5MMU"
    "v2qxpkmCVNAsN1GH7hfJG7jnY77P/rVteO7jJ65V1HIsI9bHFmhHvSGYoi3NNCypZpnC3z"
    "GX5fHme+8zIu30b3cOXOS399/zuYip4DQEopPw7pGlMJRnfYYZVlLdN9G6eSAwihTCNn5Z"
    "TRVf8WhmPSZ5kF/NmSlmvfpHlaJovTKT+N0ynO4yQVaUuo8VuG3NIuh2bOpjXM2TiG9nLf"
    "uUTbMlkmUXq3W2gVwXKG5Rjx9k7Jzb+J8pJZXtUO38NaTHvWQOs2cneugsIRI+FbI8SUa6"
    "2rXGtKPVSuta+8mc0gAMsVK3s6/yjWjIjayMjYyKjcle0bM02KRcse+sAyUMgzIQoslPAU"
    "CnUcX4NNkbD1BN0LhJByrFMeGzwqlmB5L7z9hiG6W3TrMsVvEbeQgSwPtXjwAqruY1JbMx"
    "HeHMGQ72clTiNOJ/otQa7yvKE6BogQ02Md4kOyCzU7PCRXgogOofrLHfyuu/QrZSJGMsOM"
    "p4Gko3CTBpKOfqWBNE8Dsd0HS8jBlAi0bu979QkPZ5a/ss1nQzSFAy3XQt55JwcKea7YYT"
    "dx+Rbiu4PEh6bvP7lwDWRz+wXuE1qwhXDvpDurUKld9meV0GzPWfmUa0qmAdrGv+bIL3WO"
    "btzdaxdKcwmlAX6fnJEY3+oWGYjTTCHJ+Jnw4N+Yjlt7sLcCFUFz6AiaqB1EVJNUpIXqX/"
    "XaCXyDNT5r5hF47K1hBeYjQ7aFoL8uo3K/5mvcr/MJ9Bem4wBbBOuMSAshrr5fP8BVWk4J"
    "JCWVElg7JZDVzPfPhugGNYaoGlkCIwviJqYF5QR3umOtLkNKwKdsMc5B4Pdfi3X+QQsYmO"
    "rp8ScrWMw888mRWA1oWRWTVeflgDTjyk5MlPGnYjEKYzEitPIAC0cIfEpraiawG2MEyJ5V"
    "hyCBiCoxpmvPCymXzuVIh2M3DgToD6/0n7X+ew3ipOk/98eTsXZHi911tJthehn+PLrLfG"
    "wYOhCZ4nedY+2nD/pI17JzqdYfa8PbwUA0piDuMwyqKNOd+FRRpvduu9UqPFjxzw4JOPiy"
    "8sJMF/hS597ygoWBlgdUOjdTZW6j14wGSAdXBN8O/YjQS0ti7GDrhPgpjuqgHNXc8vxA2P"
    "NOSrXR7tjFEQo4Waso1IRQ+9Tl3ZxVYQae6zwvrakQ90pIKahLQZ3OBMbctWdAiMNgCqvZ"
    "pBzyPjC96cII4EIrgjkl1kK0z0qhfVaA9tnBg0zqjXD1rBxYmpaQQyERaN88ffK6DIUES/"
    "GDpF7nSCRSUc9TSJw9NIRUEXnUPNALMEZkUG62FTr7Kirevs5ZZuTzB35u3Nvu1BQLRk0l"
    "WjixlsnZw0/Zc5JTEQIzWDOChgr6bSLRQnTflkD3LRfdtzl03bU3Feq7qUQL0VVZ+uqxeD"
    "XO67Fwof0ntcU3L6myiBLQLoH3AIcBrNQVhDYvqdzdhX6lTF+swLdUOkq3lr12o2MpP3BL"
    "bO3NdMm9eu/q2Xs3YpwfwcIOvGy2Muwp2zIAPRMN3cz1Nh98TgSjrle2NTWDbY+Zb13XJM"
    "OEnEcrwAhsCdN7c2nZz/2kupbiFW4c9xfWqhK8Wpc3ggALDhzPQMHGD9sOwgms6RJX1Fas"
    "zNnvaz/AEfAegK/tbzu995IKR2F9bUXOA3PgefC1IHBTYD2yvF6CSY5xfe3Ha2nOWBtJd4"
    "NVE2f7GCrYsxAi22fPxrWNcGVt7V5Qo3Ct6bYTfj+spU0gCQXgMfpgnNWbDeqNAyYu/Kd8"
    "N4zzibdk3JYLWYxD5SJq/R9UUiPy9l1Hu/ygX/6gHYW/tf5QO3ox0HtXL7rai97lpP+jjv"
    "76qI+udXxNH/XG8K/jkLKIKkvSJ5WIjczKxIGR0bUoMBJ5ssOYyFzARhodWfC+rMxLSRyC"
    "Zz145jIMNoxe92akjfRPg96lrr2/HcI64DtRxY8eTXsNNBTFcAwLT25HwzH+9etvd86gN7"
    "y+7V3Dd/rD1vofP95OehcDXQvtXe1Tb9QbDPSBNu6917XeWPvmmztHg/+N9YEO709d04Yd"
    "BRyZsMs+G+bDw9EVhKoPX0Tz1yjoMnx4V7O62unxMfzOP/96cRzW8X5081GLu7fhA88C/t"
    "GrrvaACWk/OArp8rCGY+1b7aSrvTw+Rq9h3TnffIMa8Wp084n/4fiTcSxm0nNwiSyArIYm"
    "S6Nmjq5ot+P+8Fq7Ri1HPywTLBJ2MPxuYfXU438rjHsNbY8OI+w1utMtinqdp2VU7qzGhZ"
    "iKRjyqsFKxQDBs865c25o+i8BMibURbeWRrIVTpXEeyZnl+679KNXQtKzacVe3lpbKwnNI"
    "1rqmQ70Uba0o61qmLMr1Qq5mTvbUTTq6YZHFlbreOHVdpVPcpQb52XKQK08E34yIUtLLZa"
    "x8WMNp1DIZ6aA25azMSqqsleWzVuKzPiXOsyPl1IF2WQ1ZHWin7BV1oN3X2MzmdApWcsOZ"
    "ElX0Q53bOTaahAwbQkgdbJXb+n/IFEq1DMeuNtA9dcZtGYGdev4a2VE3BmAT47REfPshMl"
    "PVsr82MC9Vjv0ysGGDR1o22oNTjjjIKjWJ0KFVXQa1hpYYlKUJgBIPSMqmsSVHKYBxIqtj"
    "7bvvtSNM5SSXhE/MIuhaLqNY5sys6DO2PDTrV3IMhhmv6Gzp6KqiHA9KOSpSbB+k2AKYrD"
    "jlDYRYLKXIsPJkmGIgDwC6D+cK4KNzUtY+Mxa4CPe8sIK+PPRL1wkWcJm1raUVGEvLcRnH"
    "3F5YD30n4Ow2ZldAtYHVxD1x8HXh/779+8nJ6embk5en529fn7158/rty7ewLH7h/K03Rc"
    "3Wv0YNQDRUvkV+dy1Hij4iBBVLWGv2yAbzQKKJM2KKHaxz+9adHaxLwzaHHmwPqE0jCGsR"
    "99VtIEPYVGxryxFGJ9SLbNHKS8YbtYg7+Tz28easaMlPstZ3k76HzHuZd0nkCt4k6d7pi0"
    "SEgtYbXhW8VPSh2BrocBjObJmU2WQYEtr377SXwlTmwH027eB5HG/ay3GZZIFuEZlph0WN"
    "NLmeJJvpgUcLPEHYFWN5YMYSb57xLYeV/4+fTpWU2jKdak0nZhbQjHyqaVcWwI8Q+qrhe4"
    "CzBzDWTsDKmswHkBL7mhP6WigZhbM2GfhtYmhTOUUSCvCzgfkgli01FtiVg2efrm3Kv1Mm"
    "0e8rfqbfV6xUvw9AfEWixL7qOfXR8i1WCiQua50KSBHVdUMrYqpPXp29OXt7en6WENTJlS"
    "JeOj/g8ck1GCMZkpIW3gtVWZPgrMYxlVixFbM8MiIqhrGQT0NIVUD5TKyq9lDWMSQs053q"
    "wPWQJr8RrRQ0lcEslZIZ4W85/gK3NoO2iHsBn62Iu5ssR2E6nxU9cWB6gp24i69qx+Wr0b"
    "Q3Y7w3Rbv605hVNpvdZrPB80d5HTwurjRwlsm9Ag4stYATx8KF5SUic7hVqNgc2dic0KpJ"
    "IBU1OEnJFjVDZd1+avoLpL0Z94yQYi64lJSaUBjIroD3mcGQ/HN8M+RETsQCtPluTQPtP5"
    "ptNTlJNAszBAVhtceLXbK9O7MOXjI2d6MKLvJcNVTErUdWMtYNXHUqp7jqYq46Z4HzDUb6"
    "hLVtUw/nfMnNbJTihFDY3X/PiAtSWflJx6g5XYCZQmojUirtNwek6vksCfIp6nscCirtmc"
    "VEVHSWxxZ8lNrsVzNuCk5wPivsg0+hpBItJFFOSpEoJwUkygnjbHh80KigR4YQUqf9UTYl"
    "noek8isRkmpLTa0dmXPPXRoS3kxaTu0RUBsvdg8q7MgynndX9dTy3ne156LiPRfM6bYCeK"
    "uLb6gltvQKUwLdaKArbDcGj7glkN1n/IigvZ0/eJFhdjNPZ+Rb3/nTIaWN8D875MeCLyuU"
    "kQjn0kenFoV5eQrOpTTcFcD2X9wtO7gW+CboR7S1aAam1gzr2cmOor+UqX9QU99cumtHKi"
    "EELdkmb9ye3c2KbyH4ltel+JbXBXzL6zzfEifXFdvOREp9zZtxonme4/bgT8y0nDJmuMCK"
    "E1e0rKKuak1dxfqP2AgipRTr+xcTU4ljwAhJlWenziMHhcmsVp7LPsd9U4BNRlIuxKY5LV"
    "vhbtD688GN3zdUU+ayjruH6pcshkGChDYx7hPZTUTckulGoqw1jfI8i28nik9w7zCIpeRe"
    "t4hP8rKlZNOfoCoSni5O5zz3LBSjTl5EO1qiS5kDbvCtNA2LigY5OEWUNkZZdiKVaCE7UX"
    "1iAA/8DnAfMWSIoLxs+w75OykXgFMQf5PHHOepCUETipfPS6rA+S0C51HsjQMYKV4KtkKm"
    "Im2cX6o/Et1dLplaZtFu00SkfbPJTvhldbqfzJTSOCJCne73VTTzH2vTtuCXyIxnWlYxi/"
    "Vv6Wf4uUa0W0WQ8OJWoM6oI4Be++jjDBQkxR5RbHgpsa/ZBRtBIT4jEYJqOqrzdOQBxEdK"
    "OoMJUdXOdW7nqe36ctZCVlC1ca3bOCW4yyoTGREVKEMtf4QTofyun4yQgjTHghLumvIxXY"
    "SYCkkpdPKyM70Je3hjH95lVF0zO+xGP29mBiyxfyLuiRXgW+WJzLVElhq1pfb+oMlzr9g2"
    "tdsS64xwdAKt/2+ZMCOeKka4shahvoO8GUnUgxE1ochJOyzZ+LSd+F500E7cP9KDdkIvOa"
    "xZO3ox0q9hlfDq1Yuu9uIWPmxkjPQf+/pP6Pe/bnuD/vt+ePODPsD/H+k/9UZXevT3j/po"
    "DP+WjhrBq0pB5Ei86myOHjHi9U4qhETFehw01kNlpd2dF9Zcrky4agrBm5Fpnx92J8lp1T"
    "6f7UhmP3BXKylmipRU1FStqSkVrfA1NPOBQ/jpAXzQ9b1CbqecIReqwxWZcs0dSGWMuBI7"
    "Im4cMHHhPztnc+rQSXewG2Ir0xiTcu6Tg002cm8Do0y6q+Eofc8448Mx2t1wFCu2yVVpw/"
    "WT5z545nJZaL2mhbqlTNgVUX7ndux4ado2N9ECcxqWTK9wWAsrTK5wevLmPEmngH4UJVAY"
    "f+wNBvHeNL7dqtJv73lzYEImh4SlTAIRbhUtOjBh74lESEiFTldgC7eoMSo7Y4FGagosG8"
    "X/VTAIclW1CP89D4aIcpefoDgVqERH0k0CMbSW66UBdT+pFmHLqwaRbhB8YNTMfBY5U5eQ"
    "aRP2la0PT/A73CdRXCkphSxrAnGdYGE/G1NTRLOhpFq0pFao0uBFzrbmwMBwifRctrDqwK"
    "zz/gJzPsdcCYsYLDJVKUllrJY3VpeWDfzAdViY8zd6k1Jqk7fgJm8B1nyXUT0JlWf4EJHw"
    "vdkEJl0ypTGtmfZOC7sZo3Q4+5WpNyyZoUeZFAjJlOat8u0501H8xlzCNI0cK8GWemlhFf"
    "LTuJCfzxYrxJMfkxKXb2PqhcpTuyRrSBQhKKJVMWWV7ppf3u9NH8iwCaRcm9TVPbMIKol4"
    "DRrBdkXjPFIJtTFKZXP5GuOjPPAIPLl9uJSoCnesczurVLa72jsKzT+ZvaOJmEK1cO9oNi"
    "VrRftHG4tsyQ2OSdcqscFR5V9ucP5lin+S27iXkaU37qV03dFdtm/dQQDuMA0S/pWz09Mt"
    "fhklIWbttN7wSsuJ4LvwBfGZWN0ct2agp231gUkFMl8p9zmcT+HkyGYX4yTI/v6d9hI/OT"
    "XhNZmc2fHJ8gwmNHPoPJ8CtTKFqjr7HM1PZMenD2MjZabucoVGYpw9O6VPo2xkSQH86tG0"
    "1enmj2fL1kR0SHVI22EpWme9vGflOOCTtKlE63ZmVp8LWiU43zXA6/vADeDcLsEQ5mUVRy"
    "jNEc4sfypL1eZlVUNIN4T0cFBjoaomkI1BVbGnFTUAMD0HSDUBLakaQboRprb5JNcItKRq"
    "hG227aydmVwz5GVVQ0g3BDrEXPh8TkJIeVLZkIo72AhB5UettX+N4KAE25mWVZ7UOrf0o+"
    "VbgWBypazM15xa6d4znelC0F9KCClvadOOqK1LdxQAFYIjmhA6I6LgbOSRv4cAthqfc36G"
    "rQDbi6SiRk6rG5ElVpUSwKIBXgGsk6ialvbXzDS4RQpo22JuVBPJGhY5rwewphbBzeBMts"
    "+utnZalSCbGLQAvpy3JUQTXEmbINpBKFIcaoG9M1g/yIa2EHfTiJaMK0d7p5F+Tu1bjfS3"
    "YU0jrijm/LhPigukD3upffdOI7lCHEBDXYKFMm9BPDTke7mPDG9TD8xyxPhxxAVYIMvkE0"
    "9DXhbus9DN9EmpQwbHBRHVRI56XkXh7bSqbEr2m0/6EOVWv7z5+GmgT8JE6596o0m/Nxj8"
    "Yoz09yhNe5R+Pf37sje81AcDlIudFY6UPDqK0EDxPFE811j/160OhalYLkoA1ng1uvmUlq"
    "bu/1Ym4AkvDPygp3jd2Bj4ZNhxSbnoJ+rARNe38Cj/TcUbHTTeKGmIHNZ8r2hGpE0OiMo2"
    "Kf6xNp3AChieBS6mWRGFKQNT+F2BsfLQDCLhOWNJtwlmFVv0dTaEii06eBPcu87aN/yF6Q"
    "GxHJx5wTa1QmUT/9T0F8hgEwOXklLIcoKyRDNTJTIqJ1X5nFThSJfJWkEKtqkX7zsbqeuA"
    "Z6k0pKSgagIVA9rkRkg4QAkblSnbpraoMmm4CvKsVXeXXoJ5NahGkW4UkgkuTfCS/LEKPa"
    "H23QHvURxUUkqFnBWG82R2gG8ZG5HZcN7MzroxPIIcrSWiTqKeWAG447SmRnbajdiSg7YO"
    "6TmyLsJUO/wHxxNLlEodsvEVlN0BO5Bp0j5M+9AlPZIb/PBpEZ4zPnnsf+cfSHvm8WtlxX"
    "NOaPy8jT57olT6YjkFG7nNk7/RsyVd+4KpMqJQGXbO4CiIpjBXcFxGpQhW/uAGLnJVm4PK"
    "S3NwmyNwDWkKMC+rGmKbhpC2xfOyqiG2aYgp8AJrbk0hVLLtwa5CNcu2m/Sx71J+pz4prp"
    "pDujkc8AQ/5V4q0iUvqxpiCybX9FlaKT9xVyrRwsRdr1+WydwFS3FTd+F7PLZcKCkCJaao"
    "WR6sMpnHCVGVGqHWG+br79hQHPxuOPg60sSlKPi90sThbGasTC/I79PJ3uRxtaQlrv2PRl"
    "qE4YW8SZKnbSXyB0eb4xikaLptjk+KBmkZtX1G0aWKLu3w6VJ1Sl16St15CS3/Fa3zZE6p"
    "O6d1fHV+Vy2MWRUfVouGmFv+FGoFC4uVpYU/41BiauIpMfHgQx+Aw9LdizicjJAUzDXLIk"
    "anXy+Xf70oAXuOxYFPc3wT61WiqZ1yklsohDUDvhoqp/4WfkNAbZ6J39wwu73a+KGhyzv5"
    "h7jLO/AnCqmKynKDqaj7MvlPss8tSQj89f+y6tsp"
)
