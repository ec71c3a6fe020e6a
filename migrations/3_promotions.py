"""Change the schema."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that makes the change."""
    return r"""
ALTER TABLE "ledger_account" DROP CONSTRAINT IF EXISTS "ledger_account_floor";
        CREATE TABLE IF NOT EXISTS "webhook_endpoint" (
    "id" UUID NOT NULL PRIMARY KEY,
    "partner_id" UUID,
    "key_id" UUID,
    "url" VARCHAR(2048) NOT NULL,
    "description" VARCHAR(200),
    "events" JSONB NOT NULL,
    "secret" BYTEA,
    "previous_secret" BYTEA,
    "previous_until" TIMESTAMPTZ,
    "status" VARCHAR(8) NOT NULL,
    "stopped_reason" VARCHAR(8),
    "stopped_at" TIMESTAMPTZ,
    "failures" INT NOT NULL,
    "rests_until" TIMESTAMPTZ,
    "last_delivered_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "webhook_endpoint_status" CHECK (status IN ('ACTIVE', 'STOPPED', 'REMOVED')),
    CONSTRAINT "webhook_endpoint_reason" CHECK ((status = 'STOPPED') = (stopped_reason IS NOT NULL) AND (stopped_reason IN ('BY_HAND', 'GONE', 'FAILING') IS NOT FALSE)),
    CONSTRAINT "webhook_endpoint_secret" CHECK ((status = 'REMOVED') = (secret IS NULL)),
    CONSTRAINT "webhook_endpoint_previous" CHECK ((previous_secret IS NULL) = (previous_until IS NULL)),
    CONSTRAINT "webhook_endpoint_failures" CHECK (failures >= 0)
);
CREATE INDEX IF NOT EXISTS "webhook_endpoint_kept" ON "webhook_endpoint" ("partner_id", "id") WHERE status <> 'REMOVED';
        CREATE TABLE IF NOT EXISTS "webhook_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "type" VARCHAR(64) NOT NULL,
    "partner_id" UUID,
    "payload" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_webhook_eve_occurre_9fb59c" ON "webhook_event" ("occurred_at");
        CREATE TABLE IF NOT EXISTS "partner" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL UNIQUE,
    "status" VARCHAR(8) NOT NULL,
    "contact_email" VARCHAR(254),
    "contacts" JSONB NOT NULL,
    "settlement" VARCHAR(8) NOT NULL,
    "credit_limit_minor" BIGINT,
    "return_days" INT NOT NULL,
    "sale_limit_minor" BIGINT,
    "daily_limit_minor" BIGINT,
    "bonus_life_days" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "partner_status" CHECK (status IN ('ACTIVE', 'PAUSED', 'ENDED')),
    CONSTRAINT "partner_settlement" CHECK (settlement IN ('PREPAID', 'MONTHLY')),
    CONSTRAINT "partner_return_days" CHECK (return_days >= 0)
);
        CREATE TABLE IF NOT EXISTS "segment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "criteria" JSONB NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "segment_kept" ON "segment" ("id") WHERE deleted_at IS NULL;
        CREATE TABLE IF NOT EXISTS "segment_bounds" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "recent_low" DATE,
    "recent_high" DATE,
    "visits_low" INT,
    "visits_high" INT,
    "spend_low_minor" BIGINT,
    "spend_high_minor" BIGINT,
    "computed_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "segment_bounds_single" CHECK (id = 1)
);
        CREATE TABLE IF NOT EXISTS "webhook_delivery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "status" VARCHAR(9) NOT NULL,
    "attempts" INT NOT NULL,
    "attempts_before" INT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "next_attempt_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "endpoint_id" UUID NOT NULL REFERENCES "webhook_endpoint" ("id") ON DELETE RESTRICT,
    "event_id" UUID NOT NULL REFERENCES "webhook_event" ("id") ON DELETE RESTRICT,
    CONSTRAINT "webhook_delivery_once" UNIQUE ("event_id", "endpoint_id"),
    CONSTRAINT "webhook_delivery_status" CHECK (status IN ('PENDING', 'DELIVERED', 'DEAD')),
    CONSTRAINT "webhook_delivery_finished" CHECK ((status = 'PENDING') = (finished_at IS NULL)),
    CONSTRAINT "webhook_delivery_next" CHECK ((status = 'PENDING') = (next_attempt_at IS NOT NULL)),
    CONSTRAINT "webhook_delivery_attempts" CHECK (0 <= attempts_before AND attempts_before <= attempts)
);
CREATE INDEX IF NOT EXISTS "idx_webhook_del_endpoin_62c3f9" ON "webhook_delivery" ("endpoint_id", "id");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_endpoin_86bfa6" ON "webhook_delivery" ("endpoint_id", "status", "id");
        CREATE TABLE IF NOT EXISTS "webhook_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "status_code" INT,
    "duration_ms" INT NOT NULL,
    "delivery_id" UUID NOT NULL REFERENCES "webhook_delivery" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_webhook_att_deliver_85dea8" ON "webhook_attempt" ("delivery_id");
        CREATE TABLE IF NOT EXISTS "card_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "card_code_once" UNIQUE ("code_hash")
);
CREATE INDEX IF NOT EXISTS "idx_card_code_patient_ec9f9d" ON "card_code" ("patient_id");
CREATE INDEX IF NOT EXISTS "idx_card_code_expires_5dfa8d" ON "card_code" ("expires_at");
        CREATE TABLE IF NOT EXISTS "partner_statement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "opening_minor" BIGINT NOT NULL,
    "closing_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "payments_minor" BIGINT NOT NULL,
    "moved_minor" BIGINT NOT NULL,
    "later_minor" BIGINT NOT NULL,
    "line_count" INT NOT NULL,
    "payment_count" INT NOT NULL,
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_statement_once" UNIQUE ("partner_id", "number"),
    CONSTRAINT "partner_statement_number" CHECK (number > 0 AND line_count >= 0 AND payment_count >= 0),
    CONSTRAINT "partner_statement_period" CHECK (period_from <= period_to),
    CONSTRAINT "partner_statement_sum" CHECK (closing_minor = opening_minor - total_minor + payments_minor)
);
        CREATE TABLE IF NOT EXISTS "partner_reconciliation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "matched" INT NOT NULL,
    "missing" INT NOT NULL,
    "different" INT NOT NULL,
    "unknown" INT NOT NULL,
    "ours_minor" BIGINT NOT NULL,
    "theirs_minor" BIGINT NOT NULL,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "statement_id" UUID REFERENCES "partner_statement" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_partner_rec_stateme_d64360" ON "partner_reconciliation" ("statement_id");
CREATE INDEX IF NOT EXISTS "idx_partner_rec_partner_fc744d" ON "partner_reconciliation" ("partner_id", "id");
        CREATE TABLE IF NOT EXISTS "partner_reconciliation_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "outcome" VARCHAR(9) NOT NULL,
    "reference" VARCHAR(200) NOT NULL,
    "ours_minor" BIGINT,
    "theirs_minor" BIGINT,
    "elsewhere_minor" BIGINT,
    "reconciliation_id" UUID NOT NULL REFERENCES "partner_reconciliation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_reconciliation_line_once" UNIQUE ("reconciliation_id", "position"),
    CONSTRAINT "partner_reconciliation_line_outcome" CHECK (CASE outcome WHEN 'MATCHED' THEN ours_minor = theirs_minor WHEN 'DIFFERENT' THEN ours_minor <> theirs_minor WHEN 'MISSING' THEN theirs_minor IS NULL WHEN 'UNKNOWN' THEN ours_minor IS NULL ELSE false END)
);
        CREATE TABLE IF NOT EXISTS "partner_statement_line" (
    "position" INT NOT NULL,
    "statement_id" UUID NOT NULL REFERENCES "partner_statement" ("id") ON DELETE RESTRICT,
    "entry_id" UUID NOT NULL PRIMARY KEY REFERENCES "account_entry" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_statement_line_once" UNIQUE ("statement_id", "position")
);
        CREATE TABLE IF NOT EXISTS "partner_store" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "address" VARCHAR(300),
    "is_active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_store_once" UNIQUE ("partner_id", "name")
);
        CREATE TABLE IF NOT EXISTS "partner_sale" (
    "id" UUID NOT NULL PRIMARY KEY,
    "order_reference" VARCHAR(100) NOT NULL,
    "order_total_minor" BIGINT NOT NULL,
    "bonus_minor" BIGINT NOT NULL,
    "reversed_total_minor" BIGINT NOT NULL,
    "reversed_bonus_minor" BIGINT NOT NULL,
    "lot_id" UUID NOT NULL,
    "key_id" UUID,
    "sold_on" DATE NOT NULL,
    "returnable_on" DATE NOT NULL,
    "reported_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "store_id" UUID REFERENCES "partner_store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_sale_once" UNIQUE ("partner_id", "order_reference"),
    CONSTRAINT "partner_sale_bonus" CHECK (0 < bonus_minor AND bonus_minor <= order_total_minor),
    CONSTRAINT "partner_sale_reversed" CHECK (0 <= reversed_total_minor AND reversed_total_minor <= order_total_minor AND 0 <= reversed_bonus_minor AND reversed_bonus_minor <= bonus_minor)
);
CREATE INDEX IF NOT EXISTS "idx_partner_sal_patient_c46d93" ON "partner_sale" ("patient_id");
CREATE INDEX IF NOT EXISTS "idx_partner_sal_store_i_06367e" ON "partner_sale" ("store_id");
CREATE INDEX IF NOT EXISTS "idx_partner_sal_partner_aa2fd0" ON "partner_sale" ("partner_id", "id");
CREATE INDEX IF NOT EXISTS "idx_partner_sal_partner_2a7111" ON "partner_sale" ("partner_id", "sold_on");
        CREATE TABLE IF NOT EXISTS "partner_sale_reversal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "bonus_minor" BIGINT NOT NULL,
    "reason" VARCHAR(500),
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" UUID,
    "reversed_on" DATE NOT NULL,
    "reversed_at" TIMESTAMPTZ NOT NULL,
    "sale_id" UUID NOT NULL REFERENCES "partner_sale" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_sale_reversal_amounts" CHECK (amount_minor > 0 AND bonus_minor >= 0)
);
CREATE INDEX IF NOT EXISTS "idx_partner_sal_sale_id_9c3710" ON "partner_sale_reversal" ("sale_id");
        CREATE TABLE IF NOT EXISTS "partner_terms" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(100),
    "signed_on" DATE,
    "valid_from" DATE NOT NULL,
    "settlement" VARCHAR(8) NOT NULL,
    "credit_limit_minor" BIGINT,
    "return_days" INT NOT NULL,
    "sale_limit_minor" BIGINT,
    "daily_limit_minor" BIGINT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "applied_at" TIMESTAMPTZ,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_terms_settlement" CHECK (settlement IN ('PREPAID', 'MONTHLY')),
    CONSTRAINT "partner_terms_return_days" CHECK (return_days >= 0)
);
CREATE INDEX IF NOT EXISTS "idx_partner_ter_partner_33b47b" ON "partner_terms" ("partner_id", "valid_from", "id");
        CREATE TABLE IF NOT EXISTS "promotion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(64) UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "description" VARCHAR(1000),
    "chain" VARCHAR(100),
    "state" VARCHAR(8) NOT NULL,
    "effect" VARCHAR(16) NOT NULL,
    "percent_bp" INT,
    "amount_minor" BIGINT,
    "multiplier_bp" INT,
    "every_nth" INT,
    "gift" VARCHAR(200),
    "gift_cost_minor" BIGINT,
    "units_per_use" INT,
    "bonus_life_days" INT,
    "conditions" JSONB NOT NULL,
    "needs_voucher" BOOL NOT NULL,
    "priority" INT NOT NULL,
    "combining" VARCHAR(12) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "budget_minor" BIGINT,
    "max_uses" INT,
    "per_patient_limit" INT,
    "per_patient_per_year" INT,
    "partner_share_bp" INT NOT NULL,
    "used_count" INT NOT NULL,
    "spent_minor" BIGINT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "promotion_state" CHECK (state IN ('DRAFT', 'LIVE', 'PAUSED', 'ENDED')),
    CONSTRAINT "promotion_effect" CHECK (CASE effect WHEN 'PERCENT' THEN percent_bp BETWEEN 1 AND 10000 WHEN 'AMOUNT' THEN amount_minor > 0 WHEN 'FIXED_PRICE' THEN amount_minor >= 0 WHEN 'GIFT' THEN gift IS NOT NULL WHEN 'NTH_FREE' THEN every_nth >= 2 WHEN 'BONUS_GRANT' THEN amount_minor > 0 WHEN 'BONUS_MULTIPLIER' THEN multiplier_bp > 10000 ELSE false END),
    CONSTRAINT "promotion_combining" CHECK (combining IN ('ALONE', 'ONE_PER_LINE', 'WITH_OTHERS')),
    CONSTRAINT "promotion_dates" CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CONSTRAINT "promotion_budget" CHECK (spent_minor >= 0 AND (budget_minor IS NULL OR spent_minor <= budget_minor)),
    CONSTRAINT "promotion_uses" CHECK (used_count >= 0 AND (max_uses IS NULL OR used_count <= max_uses)),
    CONSTRAINT "promotion_partner" CHECK (partner_share_bp BETWEEN 0 AND 10000 AND (partner_share_bp = 0 OR partner_id IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS "idx_promotion_partner_c92ee4" ON "promotion" ("partner_id");
CREATE INDEX IF NOT EXISTS "promotion_live" ON "promotion" ("ends_on", "starts_on") WHERE state = 'LIVE';
        CREATE TABLE IF NOT EXISTS "joint_task" (
    "id" UUID NOT NULL PRIMARY KEY,
    "title" VARCHAR(200) NOT NULL,
    "side" VARCHAR(7) NOT NULL,
    "responsible" VARCHAR(200),
    "due_on" DATE,
    "done_at" TIMESTAMPTZ,
    "done_by_kind" VARCHAR(16),
    "done_by" UUID,
    "reminded_at" TIMESTAMPTZ,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "promotion_id" UUID NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "joint_task_side" CHECK (side IN ('CLINIC', 'PARTNER')),
    CONSTRAINT "joint_task_done" CHECK ((done_at IS NULL) = (done_by_kind IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_joint_task_promoti_caec8b" ON "joint_task" ("promotion_id", "id");
CREATE INDEX IF NOT EXISTS "joint_task_due" ON "joint_task" ("due_on", "id") WHERE done_at IS NULL AND reminded_at IS NULL;
        CREATE TABLE IF NOT EXISTS "voucher_batch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quantity" INT NOT NULL,
    "handed_out_by" VARCHAR(8) NOT NULL,
    "label" VARCHAR(100),
    "expires_on" DATE,
    "code_salt" BYTEA,
    "codes_until" TIMESTAMPTZ NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "promotion_id" UUID NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "voucher_batch_quantity" CHECK (quantity > 0),
    CONSTRAINT "voucher_batch_handed_out" CHECK (handed_out_by IN ('CLINIC', 'PARTNER'))
);
CREATE INDEX IF NOT EXISTS "idx_voucher_bat_promoti_2ddd0e" ON "voucher_batch" ("promotion_id");
CREATE INDEX IF NOT EXISTS "voucher_batch_shown" ON "voucher_batch" ("codes_until") WHERE code_salt IS NOT NULL;
        CREATE TABLE IF NOT EXISTS "voucher" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "offline_hash" BYTEA NOT NULL,
    "last_characters" VARCHAR(8) NOT NULL,
    "shared_code" VARCHAR(40),
    "status" VARCHAR(8) NOT NULL,
    "expires_on" DATE,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "batch_id" UUID REFERENCES "voucher_batch" ("id") ON DELETE RESTRICT,
    "promotion_id" UUID NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "voucher_code_once" UNIQUE ("code_hash"),
    CONSTRAINT "voucher_offline_once" UNIQUE ("offline_hash"),
    CONSTRAINT "voucher_kind" CHECK (kind IN ('SHARED', 'SINGLE')),
    CONSTRAINT "voucher_shared" CHECK ((kind = 'SHARED') = (shared_code IS NOT NULL)),
    CONSTRAINT "voucher_status" CHECK (status IN ('ACTIVE', 'USED', 'VOIDED')),
    CONSTRAINT "voucher_used" CHECK ((status = 'USED') = (used_at IS NOT NULL)),
    CONSTRAINT "voucher_shared_stays" CHECK (kind = 'SINGLE' OR status <> 'USED')
);
CREATE INDEX IF NOT EXISTS "idx_voucher_batch_i_c6706b" ON "voucher" ("batch_id");
CREATE INDEX IF NOT EXISTS "idx_voucher_promoti_751ea7" ON "voucher" ("promotion_id", "id");
        CREATE TABLE IF NOT EXISTS "promotion_use" (
    "id" UUID NOT NULL PRIMARY KEY,
    "channel" VARCHAR(8) NOT NULL,
    "invoice_id" UUID,
    "redeemed_by" UUID,
    "store" VARCHAR(100),
    "order_reference" VARCHAR(200),
    "order_total_minor" BIGINT,
    "discount_minor" BIGINT NOT NULL,
    "bonus_minor" BIGINT NOT NULL,
    "bonus_by_line" JSONB,
    "cost_minor" BIGINT NOT NULL,
    "partner_minor" BIGINT NOT NULL,
    "clinic_minor" BIGINT NOT NULL,
    "units" INT NOT NULL,
    "gift" VARCHAR(200),
    "reversed_discount_minor" BIGINT NOT NULL,
    "reversed_bonus_minor" BIGINT NOT NULL,
    "reversed_partner_minor" BIGINT NOT NULL,
    "reversed_at" TIMESTAMPTZ,
    "used_on" DATE NOT NULL,
    "used_at" TIMESTAMPTZ NOT NULL,
    "patient_id" UUID REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "promotion_id" UUID NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    "voucher_id" UUID REFERENCES "voucher" ("id") ON DELETE RESTRICT,
    CONSTRAINT "promotion_use_channel" CHECK (channel IN ('CHECKOUT', 'DESK', 'WEBSITE', 'PARTNER')),
    CONSTRAINT "promotion_use_amounts" CHECK (discount_minor >= 0 AND bonus_minor >= 0 AND cost_minor >= 0 AND units >= 0),
    CONSTRAINT "promotion_use_reversed" CHECK (0 <= reversed_discount_minor AND reversed_discount_minor <= discount_minor AND 0 <= reversed_bonus_minor AND reversed_bonus_minor <= bonus_minor AND 0 <= reversed_partner_minor AND reversed_partner_minor <= partner_minor)
);
CREATE INDEX IF NOT EXISTS "idx_promotion_u_voucher_1b26ce" ON "promotion_use" ("voucher_id");
CREATE INDEX IF NOT EXISTS "idx_promotion_u_promoti_dc9883" ON "promotion_use" ("promotion_id", "id");
CREATE INDEX IF NOT EXISTS "promotion_use_patient" ON "promotion_use" ("patient_id", "promotion_id") WHERE patient_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "promotion_use_invoice" ON "promotion_use" ("invoice_id") WHERE invoice_id IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "promotion_use_once" ON "promotion_use" ("promotion_id", "invoice_id") WHERE invoice_id IS NOT NULL AND reversed_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "promotion_use_order" ON "promotion_use" ("voucher_id", "order_reference") WHERE order_reference IS NOT NULL AND reversed_at IS NULL;
        CREATE TABLE IF NOT EXISTS "trial" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(9) NOT NULL,
    "status" VARCHAR(9) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "terms" JSONB NOT NULL,
    "first_on" DATE NOT NULL,
    "last_on" DATE NOT NULL,
    "margin_bp" INT NOT NULL,
    "step" INT NOT NULL,
    "cursor" UUID,
    "last_invoice_id" UUID,
    "invoices_in_all" INT,
    "invoices_seen" INT NOT NULL,
    "invoices" INT NOT NULL,
    "patients" INT NOT NULL,
    "cost_minor" BIGINT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "figures" JSONB NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "promotion_id" UUID REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "trial_kind" CHECK (kind IN ('PROMOTION', 'PROGRAMME')),
    CONSTRAINT "trial_status" CHECK (status IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED')),
    CONSTRAINT "trial_finished" CHECK ((status IN ('DONE', 'CANCELLED')) = (finished_at IS NOT NULL)),
    CONSTRAINT "trial_period" CHECK (last_on >= first_on),
    CONSTRAINT "trial_margin" CHECK (margin_bp BETWEEN 1 AND 10000)
);
CREATE INDEX IF NOT EXISTS "idx_trial_promoti_8b6a06" ON "trial" ("promotion_id");
CREATE UNIQUE INDEX IF NOT EXISTS "trial_one_at_a_time" ON "trial" ((true)) WHERE finished_at IS NULL;
        CREATE TABLE IF NOT EXISTS "trial_patient" (
    "id" UUID NOT NULL PRIMARY KEY,
    "invoices" INT NOT NULL,
    "benefit_minor" BIGINT NOT NULL,
    "cost_minor" BIGINT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "counted" JSONB NOT NULL,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "trial_id" UUID NOT NULL REFERENCES "trial" ("id") ON DELETE RESTRICT,
    CONSTRAINT "trial_patient_once" UNIQUE ("trial_id", "patient_id")
);
CREATE INDEX IF NOT EXISTS "idx_trial_patie_patient_03fec9" ON "trial_patient" ("patient_id");
CREATE INDEX IF NOT EXISTS "trial_patient_benefit" ON "trial_patient" ("trial_id", "benefit_minor", "id");
        ALTER TABLE "account_entry" ALTER COLUMN "kind" TYPE VARCHAR(24) USING "kind"::VARCHAR(24);
        ALTER TABLE "account_entry" ALTER COLUMN "kind" DROP DEFAULT;
        ALTER TABLE "ledger_account" ADD "floor_minor" BIGINT NOT NULL DEFAULT 0;
        INSERT INTO "promotion" ("id", "code", "name", "state", "effect", "percent_bp", "conditions", "needs_voucher",
            "priority", "combining", "starts_on", "partner_share_bp", "used_count", "spent_minor", "created_at")
        SELECT '01900000-0000-7000-8000-000000000001', 'child-discount',
            CASE locale WHEN 'ru' THEN 'Скидка для детей' WHEN 'uk' THEN 'Знижка для дітей'
                ELSE 'Discount for children' END,
            'LIVE', 'PERCENT', child_discount_bp, '{"is_child_of_family": true}', false, 0, 'ONE_PER_LINE',
            current_date - 1, 0, 0, 0, now()
        FROM organisation WHERE child_discount_bp > 0;
        INSERT INTO "promotion" ("id", "code", "name", "state", "effect", "percent_bp", "units_per_use", "conditions",
            "needs_voucher", "priority", "combining", "starts_on", "per_patient_per_year", "partner_share_bp",
            "used_count", "spent_minor", "created_at")
        SELECT '01900000-0000-7000-8000-000000000002', 'free-for-child',
            CASE locale WHEN 'ru' THEN 'Бесплатно ребёнку, пока лечится родитель'
                WHEN 'uk' THEN 'Безкоштовно дитині, поки лікується хтось із батьків'
                ELSE 'Free for a child while a parent is in treatment' END,
            'LIVE', 'PERCENT', 10000, 1,
            jsonb_build_object('services', s.ids, 'is_child_of_family', true, 'parent_in_treatment_days', treatment_days),
            false, 0, 'ONE_PER_LINE', current_date - 1, free_child_services_a_year, 0, 0, 0, now()
        FROM organisation
        CROSS JOIN LATERAL (SELECT jsonb_agg(id ORDER BY id) AS ids FROM service
                            WHERE free_child_services ? code) s
        WHERE free_child_services_a_year > 0 AND s.ids IS NOT NULL;
        ALTER TABLE "organisation" DROP COLUMN "child_discount_bp";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services_a_year";
        ALTER TABLE "organisation" DROP COLUMN "treatment_days";
        ALTER TABLE "api_key" ADD "first_id" UUID;
        ALTER TABLE "api_key" ADD "store_id" UUID;
        ALTER TABLE "referral_code" ADD "staff_member_id" UUID;
        ALTER TABLE "referral_code" ADD "medium" VARCHAR(8);
        ALTER TABLE "invoice_discount" ADD "promotion_id" UUID;
        ALTER TABLE "invoice_discount" ADD "title" VARCHAR(200);
        CREATE INDEX IF NOT EXISTS "idx_api_key_store_i_a05d98" ON "api_key" ("store_id");
        ALTER TABLE "referral_code" ADD CONSTRAINT "referral_code_staff_member_id_fkey" FOREIGN KEY ("staff_member_id") REFERENCES "staff_member" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_referral_co_staff_m_7cc04c" ON "referral_code" ("staff_member_id");
        ALTER TABLE "invoice_discount" ADD CONSTRAINT "invoice_discount_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion" ("id") ON DELETE RESTRICT;
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= floor_minor);
        CREATE OR REPLACE TRIGGER partner_sale_reversal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_sale_reversal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE OR REPLACE TRIGGER partner_statement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE OR REPLACE TRIGGER partner_statement_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_statement_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        ALTER TABLE "referral_code" ADD CONSTRAINT "referral_code_medium" CHECK (medium IS NULL OR patient_id IS NULL AND medium IN ('POSTER', 'LEAFLET', 'DOCTOR', 'PARTNER', 'WEBSITE', 'OTHER'));
        ALTER TABLE "referral_code" ADD CONSTRAINT "referral_code_doctor" CHECK ((staff_member_id IS NOT NULL) = (medium IS NOT DISTINCT FROM 'DOCTOR'));
        UPDATE "invoice_discount" d SET "kind" = 'PROMOTION', "title" = p.name,
            "promotion_id" = CASE WHEN i.status IN ('COMPLETED', 'PARTIALLY_REFUNDED') THEN p.id END
        FROM "promotion" p, "invoice" i
        WHERE p.code = CASE d.kind WHEN 'CHILD' THEN 'child-discount' WHEN 'FREE_FOR_CHILD' THEN 'free-for-child' END
            AND i.id = d.invoice_id;
        INSERT INTO "promotion_use" ("id", "promotion_id", "patient_id", "channel", "invoice_id", "discount_minor",
            "bonus_minor", "cost_minor", "partner_minor", "clinic_minor", "units", "reversed_discount_minor",
            "reversed_bonus_minor", "reversed_partner_minor", "used_on", "used_at", "reversed_at")
        SELECT overlay(i.id::text PLACING right(d.promotion_id::text, 4) FROM 33 FOR 4)::uuid, d.promotion_id,
            i.patient_id, 'CHECKOUT', i.id, sum(d.amount_minor), 0, 0, 0, 0,
            coalesce(sum(d.units) FILTER (WHERE l.refunded_quantity < l.quantity), 0), sum(b.back_minor), 0, 0,
            i.visit_on, i.completed_at, CASE WHEN sum(b.back_minor) = sum(d.amount_minor) THEN i.completed_at END
        FROM "invoice_discount" d JOIN "invoice" i ON i.id = d.invoice_id JOIN "invoice_line" l ON l.id = d.line_id
        CROSS JOIN LATERAL (SELECT CASE WHEN l.total_minor > 0 THEN d.amount_minor * l.refunded_minor / l.total_minor
                            ELSE d.amount_minor * l.refunded_quantity / l.quantity END AS back_minor) b
        WHERE d.promotion_id IS NOT NULL GROUP BY d.promotion_id, i.id;
    """


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that takes it back."""
    return r"""
ALTER TABLE "referral_code" DROP CONSTRAINT IF EXISTS "referral_code_doctor";
        ALTER TABLE "referral_code" DROP CONSTRAINT IF EXISTS "referral_code_medium";
        DROP TRIGGER partner_statement_line_append_only ON partner_statement_line;
        DROP TRIGGER partner_statement_append_only ON partner_statement;
        DROP TRIGGER partner_sale_reversal_append_only ON partner_sale_reversal;
        ALTER TABLE "ledger_account" DROP CONSTRAINT IF EXISTS "ledger_account_floor";
        ALTER TABLE "invoice_discount" DROP CONSTRAINT IF EXISTS "invoice_discount_promotion_id_fkey";
        DROP INDEX IF EXISTS "idx_referral_co_staff_m_7cc04c";
        ALTER TABLE "referral_code" DROP CONSTRAINT IF EXISTS "referral_code_staff_member_id_fkey";
        DROP INDEX IF EXISTS "idx_api_key_store_i_a05d98";
        ALTER TABLE "account_entry" ALTER COLUMN "kind" TYPE VARCHAR(16) USING "kind"::VARCHAR(16);
        ALTER TABLE "account_entry" ALTER COLUMN "kind" DROP DEFAULT;
        ALTER TABLE "ledger_account" DROP COLUMN "floor_minor";
        ALTER TABLE "organisation" ADD "child_discount_bp" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "free_child_services" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "organisation" ADD "free_child_services_a_year" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "treatment_days" INT NOT NULL DEFAULT 90;
        ALTER TABLE "api_key" DROP COLUMN "first_id";
        ALTER TABLE "api_key" DROP COLUMN "store_id";
        ALTER TABLE "referral_code" DROP COLUMN "staff_member_id";
        ALTER TABLE "referral_code" DROP COLUMN "medium";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        ALTER TABLE "invoice_discount" DROP COLUMN "title";
        DROP TABLE IF EXISTS "trial_patient";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "webhook_endpoint";
        DROP TABLE IF EXISTS "trial";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "webhook_attempt";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "partner_store";
        DROP TABLE IF EXISTS "webhook_event";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztvQ1z2zbWBvpXOJ69E+e+7juJ89F0b9MZ2aYTbWXJK8lt+tY7HFqibW4kUUtSTr27/e"
    "8XAL8AECAJiLJI+uzMphaJA4IPQOB8n/8cLL25swj+t+f47uz+4K/Gfw5W9tJBf3B3jowD"
    "e73OruMLoX2zIE3trM1NEPr2LERXb+1F4KBLcyeY+e46dL0VurraLBb4ojdDDd3VXXZps3"
    "L/tXGs0LtzwnvHRzd+/we67K7mzh9OkPxcf7VuXWcxZ4bqzvGzyXUrfFyTa/1VeE4a4qfd"
    "WDNvsVmussbrx/DeW6Wt3VWIr945K8e3Qwd3H/obPHw8uvg9kzeKRpo1iYZI0cydW3uzCK"
    "nXvbGyaweWNRxNrYk5tawDBYBm3gqDi4YakLe/w0P47vj12+/ffnjz/u0H1IQMM73y/Z/R"
    "ozNgIkICz3B68Ce5b4d21IJgnIH64PgBHlIO2dN72xdDS5Fw+KKB8/gmaBYBnFzIEM5W1V"
    "NAvLT/sBbO6i7En8bxu3cFgP7SG59+7o0PUauX+JEe+gyir2MY3zqO7mHUM5TxR6WAcNy8"
    "g+i+fvWqArqolRRdco9FFz0xdKJPm0X4b5PRUIwwRcKhPHdnofFfY+EGub2iBWgXgIvBwD"
    "0vg+BfCxrTw4veFx7u08HohIDjBeGdT3ohHZwg6PEGffuV2k3whRt79vWb7c+t3B3v2JO1"
    "zd9aHi/5K/bKviNA4jfG75ccWZu5G5oPeBZFB1p2t/hQw+0sJ22YP9nKT6zfD2xCjM4cdO"
    "f3A+/mn84stKIjiL2FuvZ82Z14U82uKx2FV1f9M4WzcLNx5/+LaXRWefmRePDj7WZFXskg"
    "T8L/vP3p4OmXPVnhb96/5FczefXis9EWbClnCKXQXTqSjVu4o8Qk/5v80a19Zdq/MCfT3s"
    "Uls7mc9aYmvnNMrj5yVw/fcxtO2onxa3/62cA/jf8bDU1+1tJ20/87wGOyN6Fnrbxvlj2n"
    "MUkuJ5fYw5h8g18RkkpnMkPVxaP5fZWTmZ846mB+n+N6qM2u6l5F02yxY8X7UVOQ3mZ/on"
    "Z9JSbS1echG4Yeu07fv62wTt+/la5TfCu3ThVFoIyigxtB/QDHDBEBSQFljqyDUL85rgD1"
    "m2Mp1PiWEGq1TZchqpNP7MS2e+Pcer5g4cqly4xiK+GyYdvwU8iWzLZ8Gzq+CuwpAaDeZI"
    "le8IJo/JbzB7oYvZzv3G4Cx5rd2yui/vz94HRsItHBGI2NsXk56J2axvnV8HTaHw0NpvHh"
    "S9RgejUeTtA8und3jm8MesNPV71PprFerO/Qg4zexPjLX65XJ+an/vB6ZaD/jXv9iWmYX0"
    "7NS9LlC9/7FhjerfH/GLbvGCvnAfUTPWBueL4xdxYOWj8vjozpJ2vaOxmY1rCHJJarSX/4"
    "yTDH49PRmWl8RP04eHbR1vrgegsbT/2L/+96ZQ7P0AjwZJyNR5fSN8F6AVo/YdnrtbNCGK"
    "8WjxJQpuP+p0/m2JBQGSfm+WiMxnl5FhOemQMz+ms6RsMgV4c0uYEIDLN3+tlAYtfUvDCH"
    "UwSUeXo1lU9B+mZlw2EfdfAPot2R6Xv6c2e59kJnNXv82Xk8EOh8uBZHRXofN2trfY0b6+"
    "h+QEWzXxXN/kTMbjI73hq/s6I4xBB1kE2vXyKKt5yqAMfNOwjtTsxtt+j5jr/2XZFR6MRd"
    "2f6jGGeOkMP75jF0ghYiXgDwScwVpiwkgvWkP+yNf0t5yFR5OxgNP50IuMiT36Zmj+fdV8"
    "E3ReY9pQDuXV9mmvkOxsZSN12wlE9jwnhKR4pOWTDIt6I1zRxpDfPcni+uFfO8V1mcF4uQ"
    "mDaLWJPRcDJFYjKS/q6Fja4PjKth/+9XpnF4nXLY1wiU64w7jH4iiuuDlwd5sb9Q+pve+1"
    "4YkinIyX3pvaMiiS+kW+1c1Dtx756Lb9oPx8dv3nx//OrN+w/v3n7//bsPr1IntfytIm+1"
    "k/4n7LDGfG7lHmw3m9lXR7APyrnpjKKDDPVOZBXr3g7u1Vhpmgr4aF0++ht6VXRmBKHtKx"
    "/1PC3wdE076+mZvnfDID/D0jMkaV5+irTgw6rDyXm/fFPCXFjRR5djmbj7DLcUHUcpc0R2"
    "zegX/QVr8EyX2FE7QKvg7xvHF2rMuRaF/NM6aWv9K22s5y05sxcLx09Ph00QiSPg7rhfXX"
    "qIlpXGQc+QwUmve9JjGPPAT9FVOeydYWGLDnLzy7RYTcbAnTTndWecmozdgaovdo4Qlrvu"
    "ck82fUWeliIDdrZp7Ox+WTCOPxGrrkSNGGYsPc10dFT+Bnd95s02S0lYCt+kkOMKo8bWnG"
    "6tx3JlhzRwWfvlspLJFDotyHVWHFknTn3OElwpNPC4IDTwOB8aSP6rAHPSHvCthi9wrU/I"
    "tYKAtk+ONWL9BTq6gijjjASijLfwavCdO8y06Vm8c8QQntk4yYGd7Afvq+ZM05Tg2tC0Wd"
    "6zip6TpsQCorAVIyFSnLhYRsz3EYT2IxlXgcu+mIj32D833PmRQQ3hyMDHe/QvOeTlXv38"
    "E2px7ZcMW/C4Evf+3mzmbVahuQrFpgrm/lFhSoeopeWkTTWTOsT9RBIX5GPYu+isGrLf4W"
    "D94ypeHsdyL4/jfBD0kiz2pbvyBH67Re5MPGWXTNJP4ttE+TLZCxudNxaJZNSZC0kHMCXa"
    "UxJ4Gx8BqrbDM0Q7TWPREPuEQoTRJsAvZ9363lLM4MssPwxZEXffKc4e8318eAviZZT0EC"
    "kBaCG20EJ4s9nG19NBcKSggWicbMrmg6EZ/+phpTQVBJbyymvfXgW3jmqwLke2W1jbcZjm"
    "1Ci5lZsH+NzzHfdu9bMT2Qj6aCiYTxRAGovbA2d+5/i9rL92Ltrsaja9vv0tFeG5rxbhEO"
    "V2wLfGaCMZ90+nB8J1XBvGU6rDVi7hUoy5b1gCck3KQIpzDxGSRCe1cFcCK/BJ3MFo5Uw9"
    "9M/YWciC2BN3WdsP0QRNko4Hcb+tZDZz0/ZnJT2qQN/JKNxUspTI6CrnKaE7qCdTiXRI/O"
    "NK1JmfPU5FSF8/KlJf3ictIB1J6zSUoERrgMbG+WPtoinTENNYSpDSGi2loa68xYOmoZgh"
    "BUtxk+e5+dJ4O8TGZgvjew1kf36yeBPFxEqiuIqUWEVoT4S/JxPZm7DQdyGx67jkYFHHij"
    "hf8q3RjjjUvesD4/SzefqzcUhzycZPxivlEA32UxLIZ7lvTS6oLUhTi/rOQWRrn8gGTiU7"
    "rADhfVspMxk0DVhReOP5ylVKdZO07+Bqffuhwmp9+0G6WvEtLljI85f2wgrcuVrMEEvWQa"
    "ir7AvybSG3K9zbgXW78IQqMs9bOPZKDDRDxweyIMIW4lyk7BqNBoyMftLnY4SuLk5MtCMT"
    "5FEjN5RoxAhoOlpJjnC/SslXWyznvSgi586NGwYW3tIdxRRxOVLQB2tPw8x35rrzkKeFid"
    "j6e3BWczw4rQ8io4WJ2P6L0JkJATFMhdJUKMRBUVatFRq+I3D7TNwYzn8ud2Dgg2haNkVS"
    "zwWGu/QwdlvBlBjpuwhP/PluB9AuPJeaB1V05gBS5UgtvK1x8tp4ZlQCh3gVPFq+s8SjFG"
    "UQUAHKJL2N4866hNkOYn5ZFb044lfQhon3TfSRcYJOhFr0F1at4QDgI94SEGmCSh6D22R2"
    "DUqFZPSHxuELsvW8ODJeRNv1i5ei55B/8YIqeVbSLnseI14aP300Xhm94ZnBSjvZdZb5Fr"
    "SnbogGGiltSkZJGmVDREvNSBU+2PHvtDcxDRqoXz+bwxQgY4p/cS/wncG+6Hf8m5gD1Cff"
    "JtcJ/5q4fht6VUo5ommHIsdCXEtWaouiGx1VsEeFXHuwSbXOJgVFuARK6Ppr5foOYsmc2N"
    "5fFWaGqIMwvz6uYldBreRmwOOcZSUqCKJqamWpuoh17QbXPdZDbI8LpIK91bm9ddBh8uBY"
    "os1YHq3M020Zrty0ZawWr9yuomRNAbJ1jro+LpMcOIHi9sORwQ5U6FWaoJVHeJvww0xcaC"
    "XEpf6M3BpT9i3N4T+3bgQFXDUVg11DX+hqDnrUJ1d7UZqAQtUX345Vf7HV+1LxR5L7TtBl"
    "9YDQYuKqUaH5XmoJDS0ZnPDBJUGi3KIuVgHFy76a/idpDMqf1il/IIa0AR4S4BWeKimqqI"
    "PkyqCcKihSplt6UX1CYgjuE7hZaQIsogV8WXxjM5AisiwVSLmCgNSYq9KISWUoYb0WahA4"
    "++AelAjNRLlaUCSz0iqki2I21Nrw7nwssOgcqoA2yx8A3FXhFvJVFfCWOhDvPhdaM4/BUq"
    "RZNmALRSSdjAr8gisoIknSlw3u+qlVkS1ZqkIm96k8O9uIEcKmns8PQdS5T09Jrc1678vB"
    "rJ6qsaILf1uWnbreH2fvkKTWEDcryrJxlNMuW+E3L+EXpA6owsacFyrFdBg//mTkOBHhw4"
    "m6reyhkatu8jD8K/KtnfSHnwYmdq69NIdn6Af5czSZ4v/+Muqfsd62aX9x1rDyt00aZg+n"
    "ns49yPhoHGY8gdGfGNjxdXg1GBQOYp4ZdCJrSmyw6Q/PzC9G/5z0Yn7pT6YT+QDnibVnNM"
    "w3QpcPryl25frgJfa4HZuGeLhlxiCy0LQsQRyljhkIdVG7DYgfVv6RZdYfT5yBxivLO+Nt"
    "Uwk4X9UIH2nsvuL8sUZLJCCsEp4nlobNkhj1wJyJHgKFjDjekiMiNFj8I15EvrNE+xZeRu"
    "k2E4kWxSPJCmvwD43ulD02peeXbtmD4/IT6J35By/tcOPHQlDRo5PPhsqtpDoICnl+FORW"
    "hVEIcQeL337dvX33zlXz9U4pOmhwqt8rFi2RuXIeIoYI9PWcFc/Dcs/NRt3bOE8J2Laq4l"
    "QLEQWXiga4VHCch9o8CIhhKraYisDxsfynNRM8LUyE9kQ0ohZe06ZCLbgkE8yEAMpjSxhC"
    "CC1pdGhJIvgqBmExVM+5YmSDSmK0B8fWfSV4Bqx/e6JaV3JVAkPUQW3C+yqVst/LK2W/z1"
    "XKhnDGZ/E1Nb/uSFOmVsV31vYdZUwZIqimLfTToKwKStCKyUGB1N7SLo1wWDjatsxq9M3X"
    "gXBN7kdNdNtkNsbq7ppMiCD4bSr5bXIb5RYOnLN7dzH3HYFEC951+FHgWScBaRcB415o3a"
    "ANei5wbkpvZe5Mr4wfPxqsIpjkA+QukUasu0HUir2GmtFmlsjtCT1V5r2W3qqzLlSyTsQO"
    "OekaKvTKiQsDH0HcdRu9MMBI2ACDCFimGjIReDtT23cyCgjAbHq11baiWiCTx16xTyItNh"
    "PPUhkm+0IryIr7lBFbiu+2smH9jL3IJz/hU1W88UU0lf3wE+J6PPCFQ6EfU+J1f+l73u3Y"
    "CaIVkmP26duF/P4aN8SRFEnLWll+8t/cl1dQgzBuX48Bb681ivl0xK+qeAMfvypIR/zqZQ"
    "nr/+B6kSJBoG2QspssUZdYzePXb79/++HN+7cph5leKWIsBXWm7p3ZVz1LKUMJltLGWUpz"
    "nNh+j7XCLf8Encuze9FuH98p3Ohvsjag1WmdVmfmqRXzTdp37iCt3w9mvzzKvo9KBtzjV1"
    "W4FNRKCi+5x0UtzOc4+k8FYoqkgyi/qYTymwKU3+RRXt8rOsylBFoIN8wSt+vIO3BJfJKt"
    "GEdcY4PavbcRJdouLBrEEnZvUe9m1/ACV5xBTyov0iQgLQqkRTewbFIzRWD28byFY68krD"
    "FNxyF7gwhbCG2R+WY0GjCC4UmfM+YMry5OTLRPk/WMGrkhZeNRkNuoiNTQvr21brzVtoV1"
    "J7ijTOhq56yUJM5CEDirbZNmXUa9tG/vrYSRu3rw3Nm2vj39qJcuLaS9q0pG/p29cgNbVp"
    "KSuX9UpDbx+JY7V55MlvZiIT1+hQoUzYN3v2J9dOy+Of7+fXri4h9Fh+3kojcYJCeuXFkC"
    "Ev1uJfrZxse1UwSVgwoUUhRNB3F+U4U3l3PmPMILb2YvlNZwRtFBdKuUTJVXTM0VTAVp/k"
    "mkecRobwIrQIg61s1aQcTME4KgKTJLole/8/xHqwzov01GQ8muLO+CN1a6s9D4r7FwgzZC"
    "X4ArBocRRJMlfXjR+8Kv9tPB6IS33uAOTnJTE9xjdjeptW7N7UcVo7yUHj4EwYcQLd6Fe+"
    "tYS28V3qsgLaQFlAUoL92Vu9wsMUzOo45js6SDLoH9xN7NSbZMK/Cwl57aHiMm7tJs1Lb0"
    "b+2lu3i0QlfkRypnGTmyDjKN9VvalvZqYy8se/7PTRAucVjowl26WvEspV11aa0/8c4TOv"
    "5SsNnIOc2UAPjKbfhKxw/dWxez7Zr8TkEP+/0cXh83Z7+nQUq5FvUNqLCbPaPdtg2HwdL+"
    "o5Yp4bvRmpKGGa6ebnb26jrL2GWsACESDY0JsRa0yWKt3bnx0XitHGE9cfwHl5SsyBmVkl"
    "tHRfakgGqkV/kg0dnE50XqjBEVE/g9dw08d8FzFzx36fYdFMR24h1G7zSVly+9O3UP5/oF"
    "3rWPjgMdVoYjBGFWm7fct6GqmSxkjXaq2JihhC1HBcAK1L+2LywCWuRlmtKAh2mxhym4SY"
    "ObdOsXsZab9MJd1eTTOnBX4NdarMeI9QEW4eYOeA0GczfTXVCsn1aauN7a/dkRJomL7xwV"
    "qTDstWt9dSBBXEsVEiA1Z9JcJan5dYHU/FoQU+U7t+4fKghnFJ1T+tQvL6Odx7pHsoFIWF"
    "7Z/qMYYpqKZxoew+i4a9lSLuIaYnNiyjUgPE/6w974t9T4mKbeGIyGn04E5seT36Zmjy/p"
    "N/PWItZAbvbNKMDuu4Xdd2374Uo9Kz5DBRUH2LUcer5ydUqKBuDMw6ly6KUE3QvV3glbce"
    "v6gWouU5oGamFA+aPtAW5FUi8oGffcZtl3Hjy9DH0sJcxyk2d5YaPTbBNozTNPCzPdtJne"
    "qz+ZogJ17My8B8d/PMXOOgI1KnP/qEiZ6sctrcTvB1Sq7VOp4rnTUEoxZKCVOtLUSmmeCH"
    "AYNPgwYFQLaItcoRMAbYqeqgpMRAsVKAorUDCQ5bFWLpswIf2dp921EuLSogmihdbIygkl"
    "fM0tWif3UyQSCfMmMfdL+BrSEjEtSVPga1rH15DJ02BsWDrgbHQ5G9BRPgsGp0E6Spjm3U"
    "0zyCndnt/ACQIcaagqodBUIJuUyCYErFqkkrSnVuJaQSCh11UDRBFWJLC8lcDfNd/k+sC4"
    "Gvb/fmUah9cUX3l9oBG5S8mhwvBdVk4tiuHlJGSQbdon2wSOvUAHK5pL3xGcyUXiTY4UJJ"
    "wjkHCANZKzRujVbl1/qTfRHC0wwU2eaWJnD0JHEOpZFMzMkHUo1vOJI5mjChdLZ3mj7Cws"
    "IN2tMNKUT2wLaYSCrA6RBHd3kfbWToTL5ZL8OlMWTmjHL8p9YsugRd5poyMTsJuoRdraJR"
    "Tl8k0YUY5bBlryXCTBC0W5VLgvkuKyRiC/tU5++4reL4+zPN4gad/FMMbag+yCzc0/nZlq"
    "uAFLBQEybAgXFOjc4YIFPYLO8m2ddOkgCHUmmaYD/UHzZxh9k4HIzCPfLXm67m2ab6pUQX"
    "ojL4P0htRBUvCyp6UsyiyztZTFupC1czdtYM3DiXu36q9kEQnU3aNCqQi1s9zVduEIv2fM"
    "C3W8Qiba/UpMT8yBNu3L3TkLCkEgYEhs2Wy0jz0EV8nnMM12GDrLtaj6uNSCSJNAwk2BbR"
    "DcT7v3zbQpZpqYN098ezW7PxAJKNTto0IJhViObrKWYLxpnSgSzZ6ieYEhAkdp8PzYMbzg"
    "+bEvzw+mOEO60W8Jcna2tHJ/KIWX2R6b4O9PH9QSHxG+RbGLyBEiSd9Sx2OE+sxkHEj2FZ"
    "ZxINnXDxxI+ziQhXfnKhmYUoLO5WiuvzDX3A3WC/vRUk01ztN1UO98XCk36HFBbtDjfG5Q"
    "31so4Zy07yC+OyjQZQfBNw+dgWLdfoH5hCfsINw7Wc7gKrXL9QyFd564ehSYpnQmoGv6V0"
    "mCrS29aepPrtUI1YFAA2DdoBfdFi1Wx9xFsHzn1vF9e1FPQEzUV8WAmIado8311PrVubn3"
    "vK+9yGJ5IFBFcC2OirQR36K2lk01BoVE6xQSq41YmSw1eGcEYO4WcF3q3BZwWQ3lsuhp9T"
    "bhzFPTKlEkHZTAdxD8FdrhJkg9gCtuRxxVh2L4a9uS5hufcFzWUsWxiaOCzV6ErLNwSRi4"
    "Gq/CkYFPQaHRO0GrBltszN+eUT22EuBSoyy3whpgltWTVdKZkgsr9GSWSyv0YtKMMXFW87"
    "WHXivGFv2LmuQuR+dS0gCEnL0KOdlkVGXeMooO8m4/VGDdfpBybj/wjBt4Te9CjIwAsm6c"
    "W2GFy1JoKUpAWJyzytczj7CUILg3WnBfIYYj0VFqzLWAHMIRmjzft+7KDe61vmuOFOa5yf"
    "PMsdtVOWiODBzOuVPReXDUMaVoANBiZQbBqj5Nhpl0105sS/UY9NKq4LSffN01Akz12FWM"
    "2S1xi6yYC+8uj7yK5T9vf+4I5rtIhsmrtMSxDsJWTLxD8o1FgQ7UasChDkd51ZkV60ZKnx"
    "S1Q886/Wye/mwcRr+N/tA4fHFpDs/6w08vjowXZ+ag/4s5Ns+iH72zFy/Fz034s/InJy2z"
    "ZycP/2ikj36JfhxSPJ/RnxjDq8FA8nQsCZQ/GbcqfyonVZAnj6ZFT08VJqUjSFpmo3hl/P"
    "jR4NQCRm94lrtGNVMOcuH3S7nClt5SyxW29JaupbD9zwH7GTl/rP0oBSu5dLBGwvwqjQyL"
    "tLnpyPlRWF+daF9KNq4D0iMaFf5h/PoZrWMjnvQffzJejM2L0S9oZUf7J2iA95eEiJnlqm"
    "izVDvNLNoS1pbmtr46qobPjAKw5LJk+AsV80TcvIO2ieNXbz9UCu14+6EgtgPf5E312eAU"
    "gObIuhfosZNIGsJSCuxBf5uMhgU6BJE5aO7OQuO/xsINWiwPiKDFWDDKtgTRNCEZBfapIB"
    "0Z7uCEN2polZXasp5Uw9Z3UXTNjrLAIY7ywfU2gVZZLwExTMS2E7FZha7gRC02AOSpwQbQ"
    "ZBsAuHUwR3kVvknONOU4piD01mutpNh5yu7xTTsCW8cbgaaEDavJG9at7S42vig+TurOQ5"
    "OAH4/AjwdhE2qe9xwpfDtN/nZIqcZYy621UQo7gDlv8pxDCoPOTrNWCoP463W3jTDfSRxI"
    "5w3NqRGsxADMtRMbgHun0/4vJjb5Tqajy8vI+puYy1gjaNpfLE+UPjdqJzTDJg8jZlhWTm"
    "GssMQ+mmuAB37ym/UZ3cTD/YS+B/zf815/ENl24y7Oe4OJKXmJWMtTDh5pJ3yJFCbyEqSd"
    "2HiddpZoNsofm7SkHswpqNJH4aezKpOSUaS8bOkokpbZKJIrxk8fjVfa1mniLlVgmk7cqS"
    "rYpdOmkPSgddZgAlUOZ7lCI2nfQaVR/VkYwdRev3l4bT8uPFsA6BRtgDJAU5JOLNsihtf8"
    "Mi02pTHGhKQ5b19jIfdms42vJ2lypE8jfTQkzhuEDxA+9hc2foqoJSxecquQu5tRjTQrEK"
    "LZp8IhNj5arw4EgO/b/S+eBwWejyLpxPm56/Q9aASbJV75aFMLVL2sBLQdBP1dFVerd3JP"
    "q3c5R6vZvb1aOUqugxRJByGuf13f+fZKTwfNUoIOunFsoGiabx6trwhOlS9KQApflsKXda"
    "PqRp4jBHUBl2t9rbJ+o9bdc9GpX7X1zQ3v5779baVxGvC0YHlu8nHAinHVlZiM8Aex8IWx"
    "8DFaeYCVg7Uvs57aCWxpkDa7shqQzy9RlVhE1bmKDJpjE327SWhxf3hmfjH658Qian7pT6"
    "YT45onuz4wRsPsMvp5eE29bBSTHIvi1wcv4whLei9NbI6qJsFkzQhURdRykquKqNWrqypK"
    "ysdEQadlgao3rh/eW/h4YEJUE7Co20fF8alZS9rkDSGqe9ZR3bp+ECrXLmOpuih3VApQe1"
    "0QoPY6H6BGfAFVoWaIuscu7wRotDv53upx6c6UdK8MFUBdCepsJ7BuvcXcUdJhCIk7uJu8"
    "qYT8mwLk3+SRDxzbn91bIc4QooA5R9ZBtNEqrbjQC1f6viv1NRzk2hVzztIWBVPI4U0Jur"
    "dVH7+rokVCreTx8e9yeiSWV89rkcQos1RF+qP2gV6AMdYH5TbcP9Q22j+6uTirfPnyDz/3"
    "3S+8ma1W0Tej6ODGelzlw5d/9uL6NkrrFqKVZejmA2i9jT9TWrsZRQfRrZ8pgFgsncOrdY"
    "aPew+JgHHpUzW9X55yp2bZhvi7Klhll45/hz4D1KmnCG2eEizehaYlai3WYF6qXLq3kau2"
    "1LaU/3ArpFqmluSTGvCauXpLMc5/wVvkWY6NZVv6oVMO0e08b4srUs8364U7s8Nt3fU7tz"
    "RZrg4vsxpqdp+idhXrdbdyNSXhaQESd7deUKSrSSw4dxEtd/XghgSGLbE6t5fu4rGfdtfR"
    "r3Dp4Jrawb27rgWvCycp0d3FxYW2Y9/CXux3236JU9TTKemoq1jZ839ugpCEVvgOGnawLd"
    "PQSzscR/11FTnfuXV8Hw0LATdz3AeROVUFuHHcX/fxWtqiAt47wqqNu30CFVpZGJEtv8gE"
    "rDHprKvLC204brhwyE6G/r99FK6ZdYj+7FYYLpcez/Ef6uDFKMTGWaddxS3Y3KSdb83wz7"
    "7ad86E6rGrqC3t1bwOkfsRr7KLqLOuYjVz/NC9rUNF8cm9DU+z3jp6bNJ4WTfe5u5elGgd"
    "YOM1F7639HDP1ibY+sNM+roKugqXu3rw3Nm2QPWjXrq6daEu7MW2wjfuo3uBO3kjST365w"
    "vcVVdxsm8Cz7/ZVsTuKlJKwVsCMXPmFQnko5Uz9dA/1SXNinr+tuz+1cLdkjArSe5T9rY4"
    "5ekA17Y8MqjUpxfm+FOU+dQc9yZp4tOks7SgZ4W4OpomCaqLr8VBddgFOoqnyzn7Z5F1Be"
    "MVJd1Mfdh99863l1GgWjzc0dgYm5eD3qlpnF8NUR9oTFzzwwd7sXEM7AH/EjWeXo2HE/Lr"
    "939crwa94aer3ic0pn8tjP7FxdW0dzIwjchQalz2xr3BwBwYk965afQmxl/+cr0y0P8m5s"
    "BE92cettTMnEMbLdlHy767OzxDUPXRQAws24V+9PAjwz0y3rx8id7zP3++eBn1cT4eXRjJ"
    "8rYCkvTr8PWRcUc8mYLwMPKzinp4aXxnHB8Zr16+xMNwr1d/+QuexLPx6FL+4uSVSRxfun"
    "JICxpA0USzrfE0x1eMq0l/+Mn4hGeOfxgVaBAtMDK2qHvu8f8oTq+VWPlE+bUoC2BBgq3E"
    "3kia6cVNOn+sXR/JAHYIebWexIVJHrOIZ9K6twOBl01RySuGTLPYVUOPbxHAu6p2BS6ZOr"
    "PROpdMar9TnGaWEqa50dO8CbQ+ZYoMUso0eX6bn1KmHS7V7cso00Sn3wYmlElEg0zupSVs"
    "9jaSaWNx+PA6YyeRHKueBoZ44x0I08BEt46K08BkjaASRCsFmDzOBdlT4/b1hIyVY7zDnW"
    "LXyfJU06vUm8OmQdDupMQ6RJPuMpoUPStEO7mlnAkhR9i9oPOdZESIcRMsaFzmvhBr0ZKe"
    "u7PQ+K+xcNvsoCqCF6PBCDy5Uid8VRPuTMQd8KVOAieMHbuU9hOGCvaU0j3Fd+ZuaC3cJf"
    "p36a48X6Q0vZNWAhbTa9UEbtr+EpUE/uH4+M2b749fvXn/4d3b779/9+FVWhs4f6uoSPBJ"
    "/xOuE8xMjKhwcLjxkdxjP6rUY+aooCSzAFkcJKW/zkXUsMp1V/kc8SGP+pMhJIfZ0J2NG2"
    "+1CRCct47qviOg7NA01Lb1gElMh6tshS49p/etEirvOwiFmbtw64iAiBWCY6bP9q6EkgAI"
    "iHSuglKIXmi5fTKGBKqku+7i5fl1LSvcVVdxCh1/WQ9M06SnLsKUBjfUFdjQPg6qHrfhqk"
    "6wcRYMmRMsfVvsBJs5v172riax8+vwjPJ9jfvItEvSx6RNqEel16LHXY7Ny16fPOViNJx+"
    "HvzGPYeW52UPotpkT6Iu6tWkF3MTcjtknu0otUpafp5Gt6wpXZ4bF6wAw+VeDZdrx3c9xP"
    "aijUss6UjcSViyLZMIN/TMEEEtyCIcYyFKYFYKYET0rOFb2uHsXhSzI9VhUBSgNxUoL5Zu"
    "EODnKSCaUQCiIu2ne3vr+ELDllzlSdMAqgJUN6uvK++boMKzFFOKAhAVIOpt/EBHPc/SdQ"
    "naJ1bMI8bX1ZsCnhImQXsScOYo6+ZRRXygSCAlsgBNdTsIRQZGkMYZQUQ5SVUDCmgqqFEr"
    "8KuM0oypwcrTQe774kCN1Gt+60CNtKd2rtcKkRr0B1shNXtAG5HqgVfFLtXI5VuKMv/9bp"
    "GefeGuajJxsSrfgbtq8ZH7FAaKOjTwBOWqWvhkSlQ18dYiIYSYofap3r3ATT7fivoPmqRL"
    "AmKNCpBw5qnFC1EkHXQ+/6GC8/kPUufzH3jnc5IMylmpVUhjiDqI8U4Cs/aoymuYGuNZav"
    "JgDtAVxAQ53xDv4uhMg4AYZkI/yIVhO9UYRCExaIyKVRt5l5t6RPDOeh0fcZK4cNU1IUFF"
    "gSgnTllRRsAksci9dpSrMZEccGqLo0Jx0koYYqVhRDSZW9tpb2Ia8VWcE3JovLjoTdHNsx"
    "fGFP/M+BTjo0EfmXHrs/75uTk2h9N8+x9/EhFc9Cc4dWHcnGnQnxjDq8Egbng1/Hk4+nWY"
    "7zdpZg7Q2MmaNszhma5DHnFXlysAEm/2cpE/SFrW5XJ3ZPBXAw/tLOgzBG+8/aoEPH9OPj"
    "ANIUtA2kFR63UlUet1gaj1WiBqEehCL7QXWhKXiLxL2pm9BDdqTARHCFOwBbv/4Pg4IaD2"
    "RyHrASZl+0nR/kBkPcCkaE/KwlO18GcUIAJzYH51HhXBzCjAbYtzQIlZ+hyY8pgEiuRZRy"
    "REIVn4VRQBzBE+cxjXnq+XRIEjBQdCcCDsxNQq7N+Q5nkXTpme7yg7ZGY04IwJzph7c8aM"
    "s1TU5YhZLelFI5dtBSfM7JutgC2ke3+qdO+8MsPetvojZUwZxz12aNfYae4Ne1FibkxbMP"
    "bFbOeKDIuc3YGzL5I+iLap+DGkSWY9fGX8aFA6KqM3PGN+//jRyGnd889N1F3Fj05aMU//"
    "aIgUmGQcwhuiAZHWbF/8OwlvIALq5zbmx/STKDZD0l9ONXOk5dMk4HvcOkOjvfQ2K61Mnj"
    "wl6I7B0NXeKfAdOxDp+IqcmROK7qXkf1fJuv6uwLr+Lm9dRyeD51tf0QuqwMxSddGT4X0V"
    "RwZerUf5MbwXA612ftI0YEGR2FtVjQAM2TM3AcRY6JgAGFIwATTaBECEAkXFakYCeupCxW"
    "riAFqT6q+2NMpNVFBRq6pJvt6M0GxFMlSJSoRvneknaBHM+Ml4lVOPyPKIyh6wXjsrfF4t"
    "Hg+ouvGjsTE2Lwe9U9NA0H36ZI6NUnrjxDwfjU3j6vIs7uLMHJjRX9Px1fCUXB2KOzIQqW"
    "H2Tj8baDuamhfmENerN0+vEM05op32EaXv3G4Cx5rd26s75zArQ199iLLHlxStz6UwKFCq"
    "0GkOKmhUmOagTWmdNmW1Wd6IDF9SAT4j6JLsXlsUNySl3ZrzhqS0W8HnoeMC9aYVDsCTdu"
    "kTf2L13GzhBZrTkCOFadCeBu0oAHD+r2sK1vYjKQ+jMwt5WpgI7YlYeg/OXGcWOEKYAv2Y"
    "CwSQrzMFHCFMgf4U4KDvGVZDKEg9LFGX0K9P8om2amVoc3SAroSdxM42SqmhGSKwkQkR1S"
    "iTSROCcafRxh2I7wDn+SbZeCo5z1dzQm5AVddmngvF9RLrS02cmkogK7FS2cQox3Sx/zbT"
    "rNCJO7JH8L7bKX1srih/UNJPYqmMfqc2ykwAICZKco3hXGPLpXAQkXK6wiCihtkgKLMA9q"
    "1OldyS5wSbZYWHoFbZExhdo/HRYFTAxncG7RT+Pwarjim206bP07DRimiV7bNJJ/XaZoVD"
    "Ez1W0SZbknQ7t9ko2GZ3lGob9eyrJj2gaZ7WWNtIruqowDILObbrl6IbUNqkaRDvxu1rv/"
    "U3Gorx7itw5Dk3brvOz8do5Uw99E/F2ejNCLdjJp21caMunQf6lKoyB/VwxOVZVAVtGd6Y"
    "Xj/53KmVmDXS8TYcG9+BNttGetoR75YbpHQAVbk4HJNexL3FMetVuLakKXjTtc+bzlYr4J"
    "G072KQ0C7SndrzOZoMgfqmIBorI+le1NubSiC/KQD5TR5kN7DQtuM+CFbyiectHHsl2TRo"
    "Og7rG0TYwiVdZGwejQaMFeSkz5meh1cXJyZa4gR71MgNJRbpme/YesnGWEqwRYEtqhNTC7"
    "aoVtmicChKfclw2ncm78eQgvNElUiLSZNiA4q9dMTiYRXJZ+r4y2hkYsknun9URfIJ06Z1"
    "VIt4sBduFlCBa0eAbNTISKMC6UgWatQBzn0n4lGATjjloH+GaMvImYZBrhY4w+4YVeFjqZ"
    "515FHghOFCovaXf+UsVQc1IR8qfOgfpJ/5B/4jRzLf3MXKyaWrlQVLTA/1BXX9yaPM6dbc"
    "fhTwwAX1LBgqsNaKrLU4xF17nYuoYZXrrvK57S4e9SdDSA6zoR1cGuv9FMMBGCqIBwAt7D"
    "PUwtrr9cLVmmaWsoZpbs9n1LpZBl076No7pGvfoSKZaF0tSgiXqZP5hpkPeXbN6A+NwxeX"
    "Y/Oy1z97cWS8uBgNp58Hv714yXisR13RIlDxQ6mW2VOpi9KsYYUa7HN76RIHp5zuOr5zVK"
    "S1vs3agKNO+5TR4KizU0106KKPd+0t3JlAQpHDzJF1Ee3acyeD3PIsONq5GwTe4kFronla"
    "kF2aNtM5NruK34W7enDDOuJ/I36nn3bX3k+9OPZ36WCDci1gXTiJbborQNUvY2jx49QqlH"
    "Lm7Eot49Etl20O7Hrr2PU1wkuJX08JOug5UjsH+dVdBffuWgVfigSY9AoQu4F1t0HbqGsL"
    "fHPKvOppSvCrr+5XH3pfnZV1bwf3ImPlyvYfJVIoQ8cj/hhGzq4dgnwwOmEgRwv5pD/sjX"
    "87vOh9eclwyIPR8FPSnt7ET36bmj1+0eNzl9gblWsoCUhhn6myz2S4KXImPCGYh0HN8kyE"
    "b3qanT/WLupOY5pZSpjmRk+zPZs5a73PmSMFXVqT5znRACidhQwRFPji0/zSZdSre1bQVD"
    "vlLdoBaYFfRWZZ3tKtIjNjt3KhljpVMN+pxKdCsHRrQPYy66mN67WCuwr9uTbBXSWnyrWI"
    "lE6+NNpxRNKOiYDM5Ps4bWSeKM4a4TgVHpC2zXxTDjMAjf7EGF4NBi+NH38yDoleMr2k6b"
    "IS2x6k6vHMNlGqGl9mTfWCLplvEEdZHhm/c8sHYi/3rj8HDe9TaHjvHVuwmsu0uwkVaHar"
    "a3ZBnb4H0AO0VziBRaq1CvM9FOGeJwboq0O/9Fbh/TbxV5IOIAJLNwLrn5670lIfMYSgJW"
    "y09mjh3IYaU0yRgXawyfPbdO1gUya2PerB7oDaNgVhI5wYj1qoIWwrto3VEUY6rSw3WpS8"
    "Olb/9Ydn5hejf24gqAzzS38ynWRKPYry+gDnhObuoIskgVry4tcHL41fP5tj04iP/ESzRy"
    "kVsXivM5aUrmAk6fLOBhIrFKKaNdJBxS9KpIEDiYaTbpNpNgWChF703cB7tBfhI07rv4mm"
    "j9Nlsg2OipSZi6gpSd292SaFnO88uM43nAsLNJb71ViSSLDAjffYPPddED+WUj3rZFzZUl"
    "bAjyF61vDdod3DsTar0F2oAMiRPed0eugkQpv/xhbgV6ahzehASaikFL95tGTCQRnmDOme"
    "Yc9aNRhux/axIk/5jOLpnvMeEWOhdVaJaAFLS/PgElM/ZzyRMHGnFHOWEuzKXv6UnkKcuf"
    "y4irn8WG4uP86lKsZgqW+eHNmzZlEf3MANVXKOZgSQblRwoN+6fhBaBCQNo0+eGmw/Tbb9"
    "+CTQ/0HkyFCQtJei2e839KpB343vOqu5Co4UBaCY2JrtLTafHPGT7D0N8bRv3dYT89pEWa"
    "lYPjtHCWGagsRjaqDWg2bD+PedGJ4xUjXYRqduXZlzmhg7QS2nChZn6ot+OmSb+eWXl2XO"
    "7X5NsDqzxkcrFrL+yhlVha0ys2r0O7akHvEWzUQhXtJp1CrrNNWkGx+NQxY8YhMeTePIFG"
    "wsFjUmcna1pqkajmmubBUmC1hgDE4WttwGnHxBupZfe/UVjL57NvrO0LSqaNyS9vUo3PZa"
    "mp7Vt71/W0Hf9v6tVN+Gb7F8ESS83W3CW7J/5PCVaxLi5qCIEwWarJ0VanWPNo57D7XXKf"
    "4j6wIiHnQjHiL1Qgqpqt6ZpezQNNS27Gd2cI85UetGEKgpL+fGUsGGIkB27fhfBfrJv01G"
    "Q4k/ekLA69HcWWj811i4QRthLcAMQ8Goz5LDLs0AR52Dp4L8b7iDk9yCDp07z3+05m4w8z"
    "arULiy5bMgo2/IpPznzxbNxa3vOETCRoOXpYwu0NeLiEF1H2P7zfYRP4fkcOIcrQKsgBJO"
    "RsH+7bue7yKYbjzvK35wnhcs8m4TkYOHWyWHQnuG7Z2KeDN04MFZDHhO3S5XXua0xqLyjy"
    "qp7HMhFu3aZmR6Y97RKJTkK9ghUg1dv8VQkXihbdcU1tSe3turuxY7YBXD5Dv27L6Gr6/7"
    "SLmrB8+dbfvt9aNeugRS/WYoDTtLvPYk1pZsZRbbXKxZ1lDP9ALZwhpmhkEbXCDyxZdbCz"
    "KKDtoLjivZC44L7AXHeXtB4G38maPoqcIQgecPp20i+5BWgnaGEnLyNNp5Dt2893zlghIc"
    "GZQFKs9oGEOmtkUxRLBFcUZ4L1Qzwsftu7da31U6U98VnKnv8meqctAbxLkR7ajz4HobNf"
    "sYRbOVNaY9yO3EKuMG1mY1F9a2K9OwZnSgyi5XZd/63lLH4Z6ng9RkkO/tCYIYPJ21ylIB"
    "qMWxDJDqreZUb8LttgZ464sWaSS2/AlTAd34QwdsS0NxvIYFiyhq6Xvzf26CcIk+vbGDgA"
    "/CA4GyPt/oqEhnb6fNLZ9qr6O6/88B+7LOH2tcCIX4B6FLcTmQTJ+Qe7LlrR2iNU6W5QHp"
    "BY0E/4gzGs6dmTsn2rk0keGfYCDYq4HAXhJvPA2/bJ6yS+6qT+yPDVaa3WuUkpqeipmpGK"
    "rnrFuK93mJs4R8Y+bpQJiRAqtu7uJpweDVaINXwv+ofUEsFRhi/hRiqv7xsJSQ4qnJXw72"
    "Q16vfe/B0SjLRlPqadjbM7M1Ktqbrw9ufRaWhmoum5iLpXk1KgRKkEgmJmuCTu4hbZkl+K"
    "ClaVxeVr0Kg4lFlcexs8TzKMy8wbU4KtItEcHnEQ2XaqyjWAL1zl7VOw2QelskUAjFXvIB"
    "6AlnDCnIZo3mMO1ZFJes6CPHUIFuo5jdidGqgd0ZOPM7x+9l/bUT3lKuh11fTeB6OMYgq4"
    "dFMzyiRojXiYtlHV5T73WNXuyaOnGuD5Q5n7Fz6/g+SaqW43nSe4Xcjk+30q03hbtILZSR"
    "wez3OD8udxEnu4ovzXzHjvV35FZW9wqiZ/bOPWWTUdUuk1F00C5Tf+kA3/mnQ9aIpWMCy9"
    "N2z7v6uFrAUkG8Uh5zkt4xAk3JVThP2ZD0Le30GMaxSitH4OVekCUxI+ni/lJ73MvMWy6F"
    "+rWiRJQpSfd2k51Y1ikWJodzSbQeQwkCcqMF5IRFV59mlhKmudHT/K+NvXDRm+h8zzwt2F"
    "SbP9OP6HWtOLuHovJL2sFOfRTaYfSTAL22Xa0kuNIuOpRj7omdLjcBRsPCTvsqthGO7Dm7"
    "BMZQqJ8TDCEcEk0+JHwHa4o17V8MKcxzk+d5tvACPRmOJoQ5bvIcR/o7zW+ZIYV5bsU8q3"
    "rqM2TgaCzUm6smfuHIQKdYTaeYWUirLl+KBPwwhHVdlRNmUEQAaW47YOz91TdZhgw22UKH"
    "IXEVMWVvocQJ5DTurp0LttRZiNoBK6QeSFZiDfhWdz5v5qItRZb7aiulzcCb55Ni29Zly5"
    "wzyi5uvKpiywzVyVYxJp11CPUdJKpO3easeApTX8CxieSgxN2vPzwzvxj9c1JL1PzSn0wn"
    "xrWQ9vrAGA2pe+j34XW2Pq4PXsaJJCI3K9SzcfhibH5CXaKrZy+OjBdX6GFja2z+0jd/xb"
    "//ftUb9M/70c3P5oD8d2z+2hufmfHfv5jjCfpb2+2QnCoFrofJqVPufmgl5x2EWrTPWRAq"
    "nu7Ojcderm10airBS9F0T+jeSeHTpTN3NwJjmBzkjKJ7EH+oAPAHKbwfIP9IvcbGIPTWay"
    "3dNUsJqusmq67Bl/BZTDPi329vraWzvFFWoAlIwd2oSXkbeEj3ypnuRCtJL8EaNDwT3N1F"
    "2lsbV2ypjkfw1W6l6Ynk5Zp0Pe09DKpoeSpkGxmtnKmH/tm5urcJe8EOMo1spTsjWnvv24"
    "rodNgwWkGbLGPIYTbOJJvqS5w55DCRfNOrZItj+4oFt+IHRo2yJ0a/k26N0djID8HoDc+M"
    "pCFWz12OsHIOa9oGZu98YE7xn2ej0+mIXLzsjafD6P6v5smkPzXxn6PpZ3RNNHA0zaFXhl"
    "TUiIKK237IYEfTGLOPzJuhy2f9ybQ/PJ0a5+PRRTrYl9oKwkvfu/Pt5bJQS5g1OqqkKlwz"
    "7XeuL5ws7cVC6p4sZBo0M8DuV5MVuSK/Of7+fep8jH8UuRtPLnqDQeJfLNcPQgnmJ85flh"
    "rtIsOQjtu9tAtwu9d1u+chvVnnp6TyfETEHZqM49dvv3/74c37t+kcpFeKoC+Heea4Cxw9"
    "UsNHkOuqQ/g/8ccQmzb1NyhJB5CLXXtKEIbucrPUjtQS08OEaE/IvYcI5/ajQNiXTgJD0y"
    "XsazsfvqH38L6p4spRAbKiDcRbhfeLR2tmq3A2HFWHjtQaWRpyyC3cW8cicKmsXDExLGAB"
    "zpGyBCtSRPrVIlGVowRhtbqwunQXThB6KxHm8oxMLBVkY1LMxpSz8ciND7v0nkxVeVaAEI"
    "nGLdZu8i0zFac7Nz4ar1mFadY62v2q9Bu1pFSnQhUIq3DOS+WU6llTZzpORixVmGYeuhW0"
    "pX7WGFwrW+da+dUVudLL3dKS9l3MkVZ7Dsb0DIk9sVW4KiEt8K4C3hW9uaKqM6MAQPOAbq"
    "HPBP1lbboZqB7ZgElYeKq+XhkFhPVCMsvn6IDqOw+Or5fwhiMFf/ImzzPUMNtV5gMkVOtk"
    "PkjJANVCH2O6IsWW/sX1urk20WOTW1oVwvOh8F6LC+9xWj29sHOKlg87z5Sgh9f02opK1W"
    "DlUvRXTvuRBahTTALrGcuT0K6ojPI2Hh9+2lYvmHag85Z6ryN5FUlxRHEzSWXEnz7qVEZc"
    "hW64cHBaf/Sn/3gg0Crn2hwVVkfMWltO2lyvcBDdF10m6D8H7Ffg/LFGp0fg4tIb6NIBm3"
    "KZ6wUTpJGn/GCTbM3kleLdjPSB4cQ/4lnPnsCs0j9BGw7a8GZow2uO0V5txCFdUi1WRtAl"
    "/VVtStoNOjIU0EyaA5ZC75fA8YXlzwt8XjISwFSyPhUTMlAkzzkbQ7S0SHylshqAp4QciC"
    "y2esU4nrACRwsxtXFAoKXKObFUHeSf6k/VFEGmWkQ5o4GFy+LpzWYb39cyVHCkYJFqtKUi"
    "rwao+vnkKcGq26yUKM3U/NZrsKBWYQ1a9cnmJn01k+25nQu4VM2e/4rBjNFtM0ZeL0s4TV"
    "4/Lm6W6cdPexPTwJew1naIE9pOzPEv5gtjin8mOgDjJ+MVUdljAdb4iH4krQcm6oBv/aO4"
    "9VXaktxI+szIPsZXvqMvkbZJb0h4prXJ6TCmV+Mh3fePfN8fqSHxnZgDhAFZh4Y5PBMZCA"
    "Qw2ut1lHh4gS0CvyfWldHYGJuXg96paaBV8emTOTYKaY0T83w0No2ry7OY/AxhGv01HV8N"
    "T8nVYb4TA5EZZu/0s4F4h6l5YQ6xGcc8vULtzxHdtD/CM3KLXtjChZ/vnEOyL5+NR5cVhy"
    "Z67ME/qhpLLh3f9YQ++PlGR1XNJeusPXjit872ABryejWQ/9rY+NsQ1GkqKgWakgCmYHUA"
    "q0PLMAVJH6TShoBdn1S6N8kp4iczFymZ6ES1Q7JT7EJ1eM29YeT8FDEt1wdkwQk6mWGPJM"
    "cPqjwwaZsJbFHvxJUpk7HSX5nAxtz/H0bISniAbVyhxpkh7qCYxadbVubzfY6oLueoBzdw"
    "Q2yBreAilbY9SpyqhJswbZL0kPBE3qnALyquPvPReDG6NIcvwCEKhJJOMSj0Z1PVL4Km2d"
    "IxomnwqnlGRJuDipU5o+ighblmDz0Iz9NZpq0zhkI1+u7PMYjBYPBuPKagWti/agEM3h00"
    "eNMyd8wAFylT8s0zfQpdDJYI5EfEUB1XdyXm7bO4loSsy4htqDyCqDlbX4LWCJCaEikrop"
    "8M7RKhbRPhLqeeSW4dFelj1lQjPf0L2hLdRIWDNSig6dirpgNqzMZi5fu3FeTK92+lgiW+"
    "xcV+2UslaJP2HZTZjysVlz0uKC57nC8uS49MAWaOrHtlZl+/qlrKt7CWbw7vtY+jQTQyc3"
    "GEXdKQPnFirgd74c7d8FE9W7WAskvzUJum2g2sW3vpLh6tAO0gDnnr/GIvqa4k6gFSVyuk"
    "rkbb2a3vOP92VMsJCChhmYuL+WxWc+vGDlwlywJP10FepWb7Ai3vVFzENAmsXvEmDYXvdr"
    "0h5xSVcs2OUIW5ZSndWB3RTc0la9+lFLX1gEarfruE2g40iLFCywodf5lXGDJ3M+0cJdCk"
    "ESscg51e5ziSON/UUapKs5gjVTYAulE2DvpqXBu3d/pz7xOpeDvoT6YaJWYF351cWch9na"
    "V6Q4szcUDARvs0hsDQ1M/QgKpwt6rCGULjzvMFQTEFmm6KpoM415+oA1uzonwxShWnOLKt"
    "Sk41TC9bgHBtFacg9mu3W3MWXVp148goOrht1KwdSWrbujiiAbHQyvo+GT2sZdFajrlwVR"
    "8umgoc44qduCgPia39idKe2glsBYciemU1waFIIKdaqfQiE85FjZmIsOw9o2iwrBGjCaD7"
    "Sc/lKg9NGmeageRKpoYQbZR5ZYQgr0KltyZNKQUJ+R2pJC5Gw+lnrJD4+1VvPDXH+M/fzB"
    "7573Q07Q30lRSMnkuupeDVYeVqioCn0PR1YhzmqiXhxjnPxQFmosGpRJeR2eidTvu/EP3Q"
    "ZW8ytc6uzBcvIdxszyoVH6HyzUG7m+8tlZOf5khrTHi4V/+suvzWo69GVcXC03WQl9+Jqg"
    "Wi1ThnrEquWAWOWDzA5IsXlfEpstqnJABxBYjB023vnm5r251rzQBDBxMAroaN1caAqyG4"
    "GjYQd3A1bKsyHUegW//2VkpyDkPUQYzrj+tB8oofBorZTBiiZ53OhFJwVQWPInnW0AUean"
    "XzqFx1hKfr4Ge+A3eGGDQ1fRxLBbVHBJiq52ChyCDNTqNTsPjOEqOoM8kcKaTaafI8ozd1"
    "VISltD2ISCL3T+eP0MKZ9tXYIo7sOVcPdDQ3HQd2nJbsODPsLINLetuBWrx/jrB7Ef/vKh"
    "ny3hUY8t7lDXmkKoqGBp6l09rvmwb2XhTwkf5Lbw7ytDAPuvOwtFf4BFCUA1mqncqB7fXJ"
    "aK4fahsxbXp+xqawPp3z7W1mrsAKrr0tyMPYUL/pCokYBWdYLeA+Yo/fi6zDNp5fpQizx7"
    "eyZzoltiC55E6kKlEJ6x9H/lunpK8OrWtOhK8rdUT3M98ywEVOCDVidk467BJcO4wUYbzx"
    "JXlnC9qKk84KvPTR36e94ak5GER5aM0vl/1xmoZW+ITE7bPScOLGdHIJciHOgnt+HiW/ve"
    "gPz6IYjt7VdHTRm/ZPi4aQHDyVhhA3zg/hx5/ox+EyqNn+TFdtlY8DuwVWGwRumY3gFa6N"
    "lPkUklAa6ie+mbl8yh+Px1pxWZCmzKqI/Abws2I7uPw5kZq90nNIU+5FyTXyjtFf6NKbou"
    "WFlQxVVxduK8xvnK1qkuSYVV0wsxtXs2LufzTuSBmOIDx8dURPzXdGpojSCTBi2BxhbBHP"
    "CBWFFZG2FsWGQeaTNobp3DpoS5op+VcxRB10vNhNvg4oyvMcbDqgs3oKnRXoVWrVq1SR+v"
    "ee0q9hlpunFcwYZktcx1XUiAvZT5ZCFLKfHuM4Zl+RmWTVNwJeMqffkbOSsUhkzbK2wEm2"
    "jpOE+qLEklubA5W9xDWRdSzlPGWX4H1iQzlEfu8yuMd30DsGekIRTwtiUaPFInsVfEPMhs"
    "5Mc6Tg0tjkeU6YUC29kpC4e66NO6ocNVu4K0fDmTRPCZBXSwtDWwMUQ6rypKD0KVb68PnL"
    "6vFW6mhZgSNOCyRYb01ITchK/mK1hqANo9XgXi1SbUSyZZyLkOshljtLnpP0kFj3ot/GiT"
    "n91TSHxmtiuHtD/qXlLZycUPRQiRVd2EpiP5/8HFnJL3t98t8z83TQHxIbIx4FZX6MmhLT"
    "I8U86VdYlTmfCNQ+BX4qcgUQM4VQTqH1qiAop7CDeDoopwDlFFqffwDKKUA5hb1jDuUU2q"
    "QkhnIKT7mW8S6qY3Ni6boE7RNbnNDba00ASwcToG/yA60eaPUagfSTaPWYYCVxBhwV1y5K"
    "54P+jESjjqAv4PnqA+sy5Qi7iBbaDjDvVYPrIAXZOOu0S7jtQM0u06/KywCVUpSr4LmCQN"
    "IexVWKi5trFQUitzM+NbuWsU5Z8SA5AOIKQiXtn66MkCDosURNn4VGVtTQ32YEejWEBOdW"
    "lkv2H6C836vyHlIBQyrg/UAHEVI6QLbORWzh3urNMkMIboBNnmNQooASpRlIt9U1SsBxR5"
    "aLQsmDapiJHDF/gYWbLPXCd8ZrZdniE9qATx0/dG/dmSSFAN+kUKq4Q42tGddaT6RY2Eiu"
    "w15UiNTxyWOiUqO/UxEZyZWkZkC16qXeN7TumXqn6UvzL2CRtuQd40/q4ChfuzTpkE4EEe"
    "W2Kh7IeuOjNwwqDyZtXzYgumPlQaEFVR2fuHXpgNJOVYdzY4ez+6qTdWuR5mWjSfpUHQv6"
    "7aILMcNSNpr5xikbiDidzvl49H/m8MXLKkOaoY/Q2qxCd1E8mOAeLdKy4ZDOAnsRqgKDNg"
    "L3AU0vlvaLRoEYjLhp2VCyHumxEO1OfOvRunHuNivKDxJKBO/bTZDZOqqizVJBNRJWhlYt"
    "o9Pl8jnHVdzXjuXua8dQB/iJ/QPJiYI4kXuBkchd2f6jRP1Dk/GVIh/DyKbZMqiL/BhiX7"
    "9UEYAQPekPe+PfUs/AVBswGA0/nQh8A09+m5o9Efr4PNdAPyHTRL89e/FOwY84sxz6JcpP"
    "hhL0Yk3WiwnE1KpHiYC0g2dKlcqW8sKWubqWa3elcZ7QVLChaW5oGMRb211sfJFP0WRpLx"
    "byaCCOtkvujG+Ov3+fOjDiH0Uui5OL3mCQ91H8ZgfWre/92xGoewura7OEey6qnbVqcDFt"
    "d+WGrr3QccnNkXZpGT+xV26WBVdtDlg6mAB9t2gI3dpz6NbN5tHxLdU4UJaqe5k9XlcKBn"
    "1dEAz6Oh8MGoG2vlesO8+RdRDs2jU+EWTO0hbJvWVIp2TdQ/r4XRVJCLWSxzi/y0lDvjNz"
    "1yQFqOoukqfsHuQ72Uky4JR3EwFpB0GvfUfJYFPeVQSk3UN8JzvL0gkCYRU5OdgUSfdA3k"
    "n1WjQy904xtVtC0UFVYf32vYU3sxdKizij6CDAVfCVw5tDl/L6yCEsd45nqZ5zPficI4uq"
    "oUjYAdiLmmwviqdMy12ep4WZbvJMQ+LcPUloD/bCnWOjyFLlWGKpnnXYVuLmqhj0xlA953"
    "OddRNW2eFZStjfm7y/4xmw/q2oAmKIOihhvK+iingv10S8zykikkjQm0dL1RVWQNpByHfg"
    "tJnilkdb7sbNUoEbN4RCP8NDwQ2CjdYsM4Rw8Dd5jumItKqbI00DWyO7NdLhmFXxpGkAT8"
    "6ziosqrRyHxdEBroUx+mmkKYuvcnA+F2B9knTbSohLg/PpjVASlS9cyzUAXb00cEux5T/g"
    "Cvim4e2AbTG29IGzRUrO0PvqbJsxkdswprjL9rL9T5IvMReIjkOsyPZPJ94QtmLyIqZxiX"
    "EOREE6hMe4kM7B6dhE3GpC3B+emV+M/jkJZTe/9CfTieiJMT166GgouI+uH17njQNoNGme"
    "Be4WE8kvGjHRjJQigVtl+UfwryhpwWQ0iEoYjUcXo2l/NOwN8M/T0fhyNEavH/24uDSHkx"
    "6+jfMfikYhqaYkaSepp/Rrrz/tDz9Zl73fLszhFD87l1QB/XU1Mc+sq0v8p/nlsj+OijD9"
    "MuqfRX+NzfOrIf5bMtYHe7GpsHhIs2ykTOxAmtzylfHjRyNzaSfXqJ/oJkMnW3RupuQqHR"
    "fdOhueYE6zSXxJKk9R48I1scRjcaoMwWGenBkO0oJW+HGZLpyqcyV6ZCQ6lz81akc9OJW5"
    "medSVbf4BfXSGI2N7H68ZCSTQkc8lU8K1TobYbQ6qFvR+qAvoAbvtk37E7Gc5bl/Uta0eg"
    "KgLB8LlP2CfB61S5E51BspREI6jydy94NaSEbt9WMIG6MTqMcRdglcCJV8XhMADjH15IEG"
    "Gz7Y8Ju2XMGGD/ZdJ2/nqaLMpeTcelW6rf3A9qPMjWxKKSdfqmxh24tLz4iVOhFlRQUg1T"
    "h7BsUVKygBKaptlT2RuaBc2ZOaFRSUPWFKA8qe1il7yORp5NZi6SBZI32eqaTXIhma0feh"
    "stZpGqipAOzac2HXGhptUWGaG6Kxbt0sbwKtL5kiA6faJs8vY6hV4vfylLs9CRvyBes7Ln"
    "L1Wep1X2wtxqUeYPl11oSqQmIZzPLwnJVKqFlbxssp4+hlbk5RCxctBndZ+Tlx80wWjjfn"
    "xPsCO1ckl340ssNZvWKqcxc7YeXLpMa3jgpro1KNdATZsmopXOGY+HHWV2dNnpl8YAdHwr"
    "IoTsigBkVP9iw3q2Ze2yrfWtMECS6/TKVw/uOCcP7jfDg/Glbo+K6dx1iepJSm2SpDadPw"
    "LoB3JylKwYwEeolmANw6iWaznmtOM0sJ09zoac44MtVpZilBPdG0WVawCdcv2OmJPCfeZj"
    "WPYBYLPnGDowrij3WTtd25Oa+4eohQNNF0YCsXSnbvvqZfMUQuhvjODE/aAi1g4T4kRpal"
    "es4+ajES9+6dwP5ZCmBC9pwRfHADNwzEK1DuJcwQaX3iDQOtdgfsCCHxwizDVbIuAVh8zq"
    "2d1RyvPB3fagFxhzB+6lI0BEy8VvWngqWGudCdi5m3XG801RMsKQiuINIw65kVLKwAIb3I"
    "W4+Erag46rnx0XitbBP6m4eGMbWDrwcC4Si7eVQkGP0TN7PCpJ2OUPT7wdr3lh5ed7ERMT"
    "IGlZmM5qjbyIGYMx5lY7JQm1LzkbdyaIsb9jT1nSUeINiUGmRTCt1QrWxBSgBWpWpWpcCd"
    "KwGctO8gvkU8Q4Lu91Jsv8+X6wnW6HHujdoK5si6l+t8J8s4OxeqKiwyiuesq4gPQmWVfU"
    "YG+vqmMbe5+dUIN+XpurcN1R9qGmOmwhdSJOAdwB+fKTuuujtxpLBDNXmHAs8a8KxpBsCt"
    "+3R4FUrVj4eng4i54kCBFK88yOoJYum+2gluef5dbn01IT6A0g8SFQavbeXuU5k10a8oH+"
    "TpoD/sn5Isn73xdGiO48SYtOoRV7Qp6BrfpxIvcmpIknaR5ryphI+Kat5smQnUvMwalKt5"
    "mWW/kwAAByu2o/7Rd+OH5Aet1c1WEq74V6bVxRkpHZyQcoBznYLyds/KW5JbOIdzQYojbw"
    "vVIs/H7de9ace1oCDUYsfaRGpkCjBzZB3UmbyqWqeysFBlPrTlHj1QaatICDqJcTWIVUqB"
    "kpNRycyTEHRwy/hQAd8PUnQ/8Ng6t7fOTCBoy8HNKDqIbv161bXjE9/Sm3UeZHnOT4aoQ2"
    "5Qtbn92UtvgwDScDTjKTuE7hM7mS3RO7jrhev4aqs7R9ehKahtgTsPjv9orUIVd2GGBkDN"
    "g4pzGqicdUn77jFqO5E8opQRSM7W2ZcFxB1awk+8NaO3DwMLsRHWJhCwztJJyNF1aApq20"
    "VuvNUmsBburWPN7UdB0lgpvAJKAFjkvb6auyFRtOawLUgXwVBBwogtEkasHGceWA/eZnYv"
    "Kix44nkLx15J1HU8LZ9MFBF3awpORqMBMwUnfW6DHl5dnJhIcCTzgRq5oWTfXvuu56vVPq"
    "FJulQdosbdZHnjrvATFTg/hqiLio7ay/ZkNrAczHI/VoZoS1fWpgGu5stKWROrgkeRPGcv"
    "4JvN/M7REjl4yg7xYk+tCkJ7C5IYVHhhmqRDwNd2bGEhbB0VZEYSw9IVKC6K9Md5WgC5GG"
    "T896NjC/aQSjjT5AC1qP5ZVFAyQDyXo2gOEZACqytS++DEqzNs31DR+TBEgKsktYEWh8ER"
    "dgncp85oAJ724GnfCIDb52kPBaB37WMfYZWHV93DPuupjbCWe9czq0rZt55KrmAHX7es18"
    "ckDGnn/pQv1cexg1tClDrbXwUt3sWLUYpNFVsi9Utm8OgiSKQM4rarKcboBPfVVaDmbkBk"
    "qS2h6q8ePHfmnMW9tZZDLQYLdWEvtkRqivvoED47CB/LApEiz+i/cjFe3H0qfIzEJJH4sb"
    "Nx73yKw8dIeBIJI7uamGf4L3N4hv6IwsmyrmI/YfmzogbZw057E9OILuKQqCF6hDk+NYfT"
    "F8YU/8ycYo0Tc/qriS69JrmvsFP+q5ikdzG6SiloV09SpzVqc97/Yp5Zl4jXMIUNP6YtP/"
    "XPk76wexKJaBtNo6xbUYvh9LN1PjaTjlIPPNzLcdzmZDS8mlifxr2ygUUNL64G0/7loG+O"
    "49aMvyRqHr2vOUBwkSVroAngwM/Ml3L80zbZFKSXojnvDZBEgmcY/cdCk2EN+tFvLLNYIz"
    "S48SQ371joCwoeS+5nj4yNWHT5oOQSgjC1D3IPiSw3BU+JGlArOVPERBOMF84hbQCiR0C3"
    "/vGjQTfjX5fwWPJx4NtcrSSyoVODSAwhuQpKUUP0/KQF/+xE7JA/Pm6RjYBXpaaf0ivqUy"
    "LDyrXEA0ZDyzh4+nPYIsgTs5ZFcZ4x61kh1DNxWnvSpH6J/j+Wk+k+xMGgaJCJ0YC8RkFM"
    "aNY3jfXBn+WjciP+oXgUcaOyUWR9saOACNX9Rqje26uVs1DyaslIOujTUnNoFPUJqaxmhg"
    "o0znxepLnjLJXV+BwZoMq7Xnm+YoBkTNC9wIadRKB6/hxxPL5z6/hOrL6tCrWAtHug7ySa"
    "JEIu9EJ7oWN6FZJ3yDHjie2viV5LZyrytGAI156IKIZEx9uRJYQp2HIKbh6thbsSHAbyEJ"
    "Uc4VZRKg3bl546SEU30LCGGEP4DA4oW67GHORIYRr0PaPQZuLOtL4EjhImYbuA2zz6xYG2"
    "XcMc4vTbIVn52EyFLQzbMPUFnXRpTT/xPpKiqs3my3qASdl+UrbgeOR9wMRsPzE6afYZUk"
    "iz32QPZmIOVwuOpUiedVzxRu/z2NT6abQIwtZ9G6z/QXXvfsZrAQxqXBoOqE2wE2BjX2tF"
    "WFkqCEWBcg9PXu5BsOPWAXDWUyu32QrhPvQxUwFbac4pZWyrB2Q0clcohZbdFJtQpYR1Lk"
    "x8zf5a5BubtKJckKMLcdESfG10RfzOz8zJz8T32DyZ9KdmvpIJ23HkYl3impu0yh7PKrMy"
    "L11KmZJdzCxJ2TWi2CU/BYNKhM6SUSXNsmG9wm7AEo1bXP9ZfA+RCVqz3dHvxvRF38Bu0F"
    "w7thdGr8H2w95CRMwFAU4e/rIxRmMTsdjG1bD/9ysTLYkz84vRPycuqOaX/mQ6yUGHKRFs"
    "oyF/B108vGZ2+2v03GvKX+/64GWhwyv7TlSd7fzwseuJ5vgxacELZF99NHzOvSh7B+5GpR"
    "dR9OBOdliB8za1+cr9tqm9vkaPbfBK3qtXsmqt1q1qtDaN6dypPzKuMGTd24EgI/iJu7L9"
    "R5m7A0XG5+J8DKOYzpbhXKQ4jr1HUtUNAvSkP+yNf0t9TVL9zWA0/HQi8DY5+W1q9nhvxN"
    "tb7LSjMQE8JcyB7hwsbMRvIQYRnxTCgG35NiMghR2nbMchoV84Dk2tFBpH1j2j/NsqNvm3"
    "cpP8W2GJo43Sgs4oYB2XrWPnj7WLthXV9KoM1XPOsNoIG1J7EGydCQnygD2LaSY5XBRNLz"
    "QNGF7ASAgWrX2DuwuL1k2Skakem0vVBE+N3BVK8aW3xC0S2D15crZmMlBPkgAp0ZoTXVhq"
    "XKANMLkW1weJ2v7wOtOhXR+QDSxpnah2CrukGzG90oohrmOiFZV1iG9mpiH8K7KWTdAWG2"
    "VkmvSHnwZmbBdLyCKxXNprdDvrN+r4o5F0+xL9fUiJ9lz2F/pBkWgqfRC5zSaZ2gRxxqHT"
    "aZxeKkku9cuon2WXSrrYiGxo9E3qNeLuP8ZdktfYUIYP8StE74loHwtehGrEzcfHdA5IOq"
    "FoCD/+lIxB09IS7atyc0u675baXKx0x9eyvJRln8HrI7A2q9BdMOlnmKcj/LxvZHsrSj5D"
    "Pr3AXoSQe6ZBVp5/bWw0uUp1qmiSLrm81xb0dG+j90Dn2yYUZkeRqwJzhKARLNMIopdWy5"
    "yUEnRPm72TjCmgct1O5ZoeexrG3oRM09DYHtx2ZWek2Rfh6i1QiLKkoBFttEYUiorUrxYF"
    "Y8Kz+HTaof1uh1WhncrvJupmK+q+q+hnn7osRDMPgydVz0ZqoVRRINO7sc0yzVtyBWdUZ7"
    "R5EUEmJpf0nDXM+mZk7Dg4YdAf9k+5OARFxV5c5uFAoNPrZ8mZ5eo8KoOzrgs1E6Gjk/J6"
    "5i3X+BMjBzet7Uvc6NMG5bq+rCdQ9zVI3bfaLG9EQVlyfUlGUY8yqhznJ9OXHFfLyFOQkA"
    "e8/54a4M2Ndh7ZPG2XtNeQRfZ5ToT25wDfQn3pM925Xu5Mmg4mQHsCHNtfOVpTwFPCJGhP"
    "wmxhf9ObBJ4SJkF7EnwHyShzvWnI08JE6J8JvqN9LPCk+52GV22D3ls7K2VTEEMEjtxiSN"
    "UtQQwhGIIabQhi1H+K88zTQphYk2f6wQ3cUNGjh6Z51v482DS3WOh9JRwtfCVN/kqi2bJ8"
    "xw5En0pBcUaesHuuhu8quRq+K3A1fJd3NbzxEXDKcY00Efgg8JqpvaaUbRG3pgBq6CrnPa"
    "VIAM4SP5k95ORsKLD1J+WMNssasD1JO2rltloeGkqfKhWAxR94DbBO3UoeRm1dr9Q2uIU/"
    "V2I+3NKhK3bLOYt76xDsbICMu9o2PDlGahCXOuwiSpHue0ucxqSTrkIUOmhw23pRTkknXY"
    "JoB16UibsdsdATbop2cWTuZn6NlDnf+Giwvi7Gd1zuYMKXJR0ldh/pk5IGuSzGtL0ozkXL"
    "XEKNqFEwD41sftJHRre5B9J2wihtM30BNaCtuczTsD1F+ix8M3tSZnrJcj+nLSPLjLyn6D"
    "7VGW3Kyfcnia9nb4vj60eX5hB7rJ6OLi4H5jQKscfuq/3eYPCbNTbPr4Zn0VX679Pe8NQc"
    "DKI4/LyLa/ro2OsP+4jGqY8n5t+vTETMpT3mCFCPZ+PRZdaau/+PKk606ZEsd6alT+1Sp9"
    "o0lTZpreNdC16re/VahVTEmUvl2youlW/lLpVvc9mIERR3nq8UqE7TdBDk1++rxFHzumkq"
    "jPp9rlAngsK6WecxlntjZBRdcsOoLckC1OmtE82ofIaOtwpP2SV4n9qV1w0XSvmZU4LuGZ"
    "h2Ui45KweixLUxVGBi+jOnX1IElCIBNBuXirRh28JOjExUtOWWGnsquLOV67VUZ8/ufhVM"
    "IYtYTVwPsPUpnZsILrUTVilXuKcUAs3cEXafQmCHqt1UHRuxzwcyFSDXLtMF0mw3DpPPla"
    "zTi18nn5tc7ZZ8jeUqt2QX0Axm53guL3DJKoGaYPtVxKUTkcNaHs1AkXRJNqxN9IYMnLtR"
    "DllrH+8gGioNEXWXYIZQ8ec5ERAqvvcpiCrvknzjauaAPGGXZqG2jX9mB/eYQVcDl6MCZC"
    "Ux9iLnH89bOPZKjGtKwyewRUQthLTo6x+NSPnoNK7lpM/tBcOrixNzfPiasN2okRsWbhEa"
    "uzRH2KVV/MS79NJbOY86U8ARwhRoTwGk9GjAJKTufBoyqpC2S3NR28kKOTuatty1j2BZDz"
    "Ap2pMCaYUaMAlrJBzZd1rKtBwpZLNRW/+OH7q3Lva41PoIROQwBXrnwhafgbwPmAy9ydjy"
    "wyjuByZFaVKa71jXFEWRgi9Y4PgP6qCyVOBf10Y/sEa60yg7gsUrsQZwJ1lPrVy0pdiyHy"
    "3ExrczXpd480mLnghbiWuepM5ctBdCWgyF6ag4RjhrIgsUTh/7/+YfyEcNk2HR5LmAVvK8"
    "0nhiplU2sJzGEIf0pn/jZ28fdsw8GvHifigPvxW0FQyW0vTgB9M/maHl2EwS0Zy7yNAwsg"
    "Juz1xQ9vGL8xMI3PuyzAVyzz4/awMhtOC518IzoW7FPfjT7F3wDD1L21ibp4WJ2GYitK0m"
    "eVqYiG0mguIqdOdD3AVMyzbTEjNvulOSJwclpY4lkTj66ZsTWXL4IrSnY+V8Q69yo+UWnq"
    "eFidjCoqKa4HrLzNaNg333qa0zdYFSVRKODEwkMljVc/FzpFCbpNG5+JtvYARbGOREqGiu"
    "2YEJItrNJApt+qbMDsAqQ4z/MVihPLqQlwqj66xoIjETKCqr40yxAmV1lkNWrqwOszb1Bq"
    "CX11SndfpRFXYuhS4NIxl0/PUcHAkKqTOdQSl10Kg3isWoW6MOiT53mIMScvw1QtiGYI9G"
    "TMStG8wQh3LvimrNyHccjgw2nirJb51bx3dWItmiSMdEEUF+y0r5LdHTVoE908gfmKeEDI"
    "JcCIznadn6WTow2ajFHWHwtjkyJR3ANGjHIKntK3lK2Fc4L39vobWyWTpY0GrZBVYkdfZS"
    "vTZmnhIWdEMSQncSzZaWOdh+R6gxvUK4IRlBVKHMEwKmUKkgJ8m9qSTJvSmQ5N60sVJBS/"
    "bS9hk8GxEmddR4i2dsS5Pkz2buyrNmk1UTt5WGLXH3daog0s+ln4nFU9nz8D3uWQJpljxQ"
    "dD1pzrUqHRKWK2RDwve4IWViCHkG9bPgGdGBKnkIuZkDmT6KY5CZS6gR+UPdzuy7JIAub2"
    "YmN44KrcxpE4iIap39FmyNKQvzQwUG5gcp+/IDz7zEZU0VsM0oAN0ydJ+Y9242trsxozj+"
    "UrB8/zYZDSUIJwS8F6k7C43/Ggs3aKNdtgBYDAXuOXUdTfA8vOh94aE+HYxO+P0Zd3CSs8"
    "j6QWiJHGqwJ6/MHJvRFLnwdgt+7JLLa91sZewokmcN3dL279yVWsZwhqZLXhi1qYiC0FEB"
    "NGkOWIrsbxs/ENmHCuxuKQUo1AUbpZ56TUAK6Ar1lgGCybIXC4UNQECptRc0DNa6t4IUps"
    "BxVFyPc3Sw0RagqwEsYCrBdG2HriPMSFaQMzgjAUxFDAHahbVi2Bm6LkH75G7cD85qo5l4"
    "liOFadjCiftu44u2a7muhiIBbc0W2pqZ72BwFAPaWSrgnsWYqkezs5QQzN7oYPZbd+UG91"
    "rzzJHWMNHt+ZBaN898AfKqmyRPt9NtsvV5C9Z0JfstHXku6b7aCG2pIw+/trbINb12vLXI"
    "EqmSaJo4WVxG4l57T6UnyTJNnE0s4oXwV95zJr2V+c3gX0Z/aBy+uByPLkbT/mj44sjAPz"
    "6NexcX5ouXkUcOIY3t7+J+o5tZz9HvqO9fe/1pf/gJ9zy+Gg7jP8/Qhor/e9obnpqDgXnG"
    "PCw5wySPS25nD2SeKOrb+GgcUicjnSaBfvDa8V1P9tjoZvbQ2DqGk1ckRkaqq8j+I+kqup"
    "l1lRqLjBNz+qtpDo3XxIXp9atXsWE6ovNWDhq9ZVvk6MZ9j010jhlXw/7fr0z0+mfmF6N/"
    "Tt7N/NKfTCfpIxlS9OTRMLmFfhwe4jWJYIpySvBIkWQSR+pOU8lnK/Odoj7rEhcqa0011X"
    "GlKsvJET0l2vFu0BZz61JqED5JBz0iK25NxizK0wFpOPbsxgUq2/rVi7lPpLp2K0faJYCf"
    "OuwStLyg5YVpOCAlSBzBaSrX8lIkoOXdQsubsEGKCgyGCvIu8lk6Mma0KqI0DcR1FSuE0q"
    "iMLZVBaQBIO0EtVQXRa6pCOTdKRttWy1anvqeRSjZm/2tEtBwj1Hp4eiRqEKrJ9UGieji8"
    "TlfLNXqla+oNrw+UQ67i+b9wfMJO5LQHzP2jIu1BMoxl2hQCsVonwUP++d3nn7/1/CUO4F"
    "SOzMoRdhDxDxXw/iBF+wOP9dJ7UBNWUgIQVbYQVRaeyMdQjnrSHkDfAnTdAi5QvKWuyusB"
    "NpiJ5J0Tz1s49krCq1BkHPo3OCdB++AvQnI0GjAr/6TP4Tq8ujgxx4evyWeAGrmhBG7CaO"
    "o47jCE4J/VaL+deK7UPBsZInBs5LOYzSMLtepnwxCCt1uTv5p4qtS+GoYIvhqOudqsFzpJ"
    "V3k6UBjzsckb/8F98HxFXDkysGsUquHTVdg0jXEjlfH8N1tBIZ8sx6bh20SNPPfpNkElz+"
    "iuM5V8BZe/PGXi8cfcwZ5/18zCuj5IfABTvkrNA/DP/x9q1Gnw"
)
