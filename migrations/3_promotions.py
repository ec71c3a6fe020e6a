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
        ALTER TABLE "organisation" DROP COLUMN "free_child_services_a_year";
        ALTER TABLE "organisation" DROP COLUMN "treatment_days";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services";
        ALTER TABLE "api_key" ADD "store_id" UUID;
        ALTER TABLE "referral_code" ADD "medium" VARCHAR(8);
        ALTER TABLE "referral_code" ADD "staff_member_id" UUID;
        ALTER TABLE "invoice_discount" ADD "title" VARCHAR(200);
        ALTER TABLE "invoice_discount" ADD "promotion_id" UUID;
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
            "promotion_id" = CASE i.status WHEN 'COMPLETED' THEN p.id END FROM "promotion" p, "invoice" i
        WHERE p.code = CASE d.kind WHEN 'CHILD' THEN 'child-discount' WHEN 'FREE_FOR_CHILD' THEN 'free-for-child' END
            AND i.id = d.invoice_id;
        INSERT INTO "promotion_use" ("id", "promotion_id", "patient_id", "channel", "invoice_id", "discount_minor",
            "bonus_minor", "cost_minor", "partner_minor", "clinic_minor", "units", "reversed_discount_minor",
            "reversed_bonus_minor", "reversed_partner_minor", "used_on", "used_at")
        SELECT overlay(i.id::text PLACING right(d.promotion_id::text, 4) FROM 33 FOR 4)::uuid, d.promotion_id,
            i.patient_id, 'CHECKOUT', i.id, sum(d.amount_minor), 0, 0, 0, 0, sum(d.units), 0, 0, 0, i.visit_on,
            i.completed_at
        FROM "invoice_discount" d JOIN "invoice" i ON i.id = d.invoice_id
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
        ALTER TABLE "organisation" ADD "free_child_services_a_year" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "treatment_days" INT NOT NULL DEFAULT 90;
        ALTER TABLE "organisation" ADD "free_child_services" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "api_key" DROP COLUMN "store_id";
        ALTER TABLE "referral_code" DROP COLUMN "medium";
        ALTER TABLE "referral_code" DROP COLUMN "staff_member_id";
        ALTER TABLE "invoice_discount" DROP COLUMN "title";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "webhook_attempt";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "trial";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "webhook_endpoint";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "partner_store";
        DROP TABLE IF EXISTS "trial_patient";
        DROP TABLE IF EXISTS "webhook_event";
        DROP TABLE IF EXISTS "voucher";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztvQ1z2zbWBvpXOJ69E+e+7juJnaTp3qYzsk072sqSV5Lb9K13OLRE29xIpJaknHp3+9"
    "8vAH4BIPgBiJJI+uzMphaJA4IPQOB8n/8cLN25tfD/t2d59uzx4K/afw4cc2mhP7g7R9qB"
    "uVql1/GFwLxbkKZm2ubODzxzFqCr9+bCt9ClueXPPHsV2K6DrjrrxQJfdGeooe08pJfWjv"
    "2vtWUE7oMVPFoeuvH7P9Bl25lbf1h+/HP11bi3rcWcGao9x88m143geUWu9Z3ggjTET7sz"
    "Zu5ivXTSxqvn4NF1kta2E+CrD5ZjeWZg4e4Db42Hj0cXvWf8RuFI0ybhECmauXVvrhcB9b"
    "p3RnrtwDCGo6kx0aeGcSAB0Mx1MLhoqD55+wc8hO+O3777/t3Hkw/vPqImZJjJle//DB+d"
    "AhMSEniG04M/yX0zMMMWBOMU1CfL8/GQMsiePZqeGFqKhMMXDZzHN0azCOD4Qopwuqp2Af"
    "HS/MNYWM5DgD+N4/fvCwD9pTc++9wbH6JWr/EjXfQZhF/HMLp1HN7DqKco449KAuGoeQfR"
    "ffvmTQV0UatcdMk9Fl30xMAKP20W4b9NRkMxwhQJh/LcngXaf7WF7Wf2ihagXQAuBgP3vP"
    "T9fy1oTA+vel94uM8Go1MCjusHDx7phXRwiqDHG/T9V2o3wRfuzNnXb6Y3NzJ33GM3r232"
    "1vJ4yV8xHfOBAInfGL9ffGSt53agP+FZFB1o6d3iQw23M6ykYfZkKz+xfj8wCTE6c9Cd3w"
    "/cu39as8AIjyD2Fura9fLuRJtqel3qKLy56Z9LnIXrtT3/X0yjssrLj8SDH+/XDnkljTwJ"
    "//Pup4PdL3uywk8+vOZXM3n14rPRFGwp5wilwF5aORu3cEeJSP43/qNb+8q0f6VPpr2ra2"
    "ZzOe9NdXznmFx95q4efuA2nKQT7df+9LOGf2r/Nxrq/Kwl7ab/d4DHZK4D13Dcb4Y5pzGJ"
    "L8eX2MOYfINfEZJSZzJD1cWj+UOVk5mfOOpg/pDheqjNrupeRdNssGNF+1FTkN5kf6J2fS"
    "km0lbnIRuGHrtOP7yrsE4/vMtdp/hWZp1KikApRQc3gvoBjhgiApIEyhxZB6E+Oa4A9clx"
    "LtT4lhBquU2XIaqTT+zEtntn3bueYOHmS5cpxUbCZcO24V3Ilsy2fB9YngzsCQGg3mSJXv"
    "CCaPyG9Qe6GL6cZ92vfcuYPZoOUX/+fnA21pHooI3G2li/HvTOdO3iZng27Y+GGtP48DVq"
    "ML0ZDydoHu2HB8vTBr3h5U3vUtdWi9UDepDWm2h/+cutc6pf9oe3job+N+71J7qmfznTr0"
    "mXrzz3m6+599r/o5mepTnWE+onfMBccz1tbi0stH5eHWnTS2PaOx3oxrCHJJabSX94qenj"
    "8dnoXNc+oX4sPLtoa32y3YWJp/7V/3fr6MNzNAI8Gefj0XXum2C9AK2fMMzVynIQxs7iOQ"
    "eU6bh/eamPtRwq7VS/GI3ROK/PI8JzfaCHf03HaBjk6pAm1xCBpvfOPmtI7JrqV/pwioDS"
    "z26m+VOQvFnZcNhHHfyDaHfy9D39ubVcuYHlzJ5/tp4PBDofrsVRkd7HTtsaX6PGKrofUN"
    "HsV0WzPxGzm8yOu8LvLCkOMUQdZNPrl4iiLacqwFHzDkK7FXPbPXq+5a08W2QUOrUd03sW"
    "48wRcnjfPQeW30LECwA+jbjChIVEsJ72h73xbwkPmShvB6Ph5amAizz9bar3eN7d8b9JMu"
    "8JBXDv6jLTzLMwNoa86YKl3I0JY5eOFJ2yYJBvRWmaOdIa5rk9X1wr5nmvsjgvFiExbRay"
    "JqPhZIrEZCT93Qob3R5oN8P+32907fA24bBvESi3KXcY/kQUtwevD7Jif6H0N3303CAgU5"
    "CR+5J7R0USX0C32rqod2o/vBTftB+Oj09Ovj9+c/Lh4/t333///uObxEkte6vIW+20f4kd"
    "1pjPrdyD7W49+2oJ9sF8bjql6CBDvRVZxXg0/Uc5VpqmAj5alY/+hl4VnRl+YHrSRz1PCz"
    "xd0856eqYf7cDPznDuGRI3Lz9FWvBh1eHkvF++KWYujPCjy7BM3H2GWwqPo4Q5Irtm+Iv+"
    "ghV4pmvsqO2jVfD3teUJNeZci0L+aRW3Nf6VNFbzlpyZi4XlJafD2g/FEXB33K8uPUDLSu"
    "GgZ8jgpFc96TGMWeCn6Go+7J1hYYsOcv3LtFhNxsAdN+d1Z5yajN2Bqi92jhCWu+pyjzd9"
    "SZ6WIgN2tmns7H5ZMI4/EauuRI0YZiw5zVR0VN4ad33uztbLnLAUvkkhxxWEjY053VqN5U"
    "oPaeCy9stlxZMpdFrI11lxZJ049TlLcKXQwOOC0MDjbGgg+a8EzHF7wLcavsC17pBrBQFt"
    "nxxryPoLdHQFUcYpCUQZb+DV4FkPmGlTs3hniCE8s3GSAzvZT+5XxZmmKcG1oWmzvGcVPS"
    "dNiQVEYStGQqQ4cbGMmO3DD8xnMq4Cl30xEe+xf6HZ8yONGsKRho/38F9yyOd79fNPqMW1"
    "P2fYgseVuPf3ZjN37QS6E4hNFcz9o8KUDmFLw0qaKiZ1iPoJJS7Ix7B30Vk2ZL/DwfrHVb"
    "w8jvO9PI6zQdBLstiXtuMK/HaL3Jl4yi6ZpHfi20T5MpkLE503BolkVJmLnA5gSpSnxHfX"
    "HgJUbodniLaaxqIh9gmJCKO1j1/OuPfcpZjBz7P8MGRF3H2nOHvM9/HhLYiXkdJDJASghd"
    "hAC+HOZmtPTQfBkYIGonGyKZsPhmb8q4eV0lQQWMorrz3T8e8t2WBdjmy7sLbjMM2oUTIr"
    "NwvwhetZ9oPzsxXaCPpoKJhPFEAaidsDa/5geb20v3Yu2vRqOr2e+S0R4bmvFuEQ5nbAt8"
    "ZoIxn3z6YHwnVcG8ZTqsNWLuFSjLlvOAfkmpSBFOceICSJTmphOwIr8GnUwcixpi76Z2wt"
    "8oLYY3dZ0wvQBE3ijgdRv61kNjPT9mclPapA38ko3GSylOTRVc5TQndQT6aS3CHxjytRZ3"
    "52ORUhff2oSH35GLeAdCSt01CCEq0BGhvrj5WNpkxBTGMpQUprtJSGunIXT4qGYoYULMVN"
    "nufmS+PtEBubLYzvNZD95cniTRQTK4niMlJiFaE9Fv52JrI3YaFvQ2JXccnBoo4Rcr7kW6"
    "Mdcah7twfa2Wf97GftkOaStZ+0N9IhGuynJJDPMt9avqC2IE0N6jsHka19Ihs4lWyxAoT7"
    "zZFmMmgasKLwxnPHlkp1E7fv4Gp997HCan33MXe14ltcsJDrLc2F4dtzuZghlqyDUFfZF/"
    "K3hcyu8Gj6xv3CFarIXHdhmY4YaIaOD2RBhC3EuUjZNRoNGBn9tM/HCN1cnepoRybIo0Z2"
    "kKMRI6CpaCU5wv0qJd9ssJz3ooicW3d24Bt4S7ckU8RlSEEfrDwNM8+aq85DlhYmYuPvwX"
    "LmeHBKH0RKCxOx+RehMhMCYpgKqamQiIOirFoOGr4lcPuM3Rgufi53YOCDaFo2RbmeCwx3"
    "6WLsNoIpNtJ3EZ7o890MoG14LjUPqvDMAaTKkVq4G+PktvHMqAQO8Sp4NjxriUcpyiAgA5"
    "ROehtHnXUJsy3E/LIqenHEr6ANE+8b6yOjBJ0ItfAvrFrDAcBHvCUg1ASVPAa3Se0alApJ"
    "6w+1w1dk63l1pL0Kt+tXr0XPIf/iBVXyrLhd+jxGvNR++qS90XrDc42VdtLrLPMtaE/dEA"
    "00VNqUjJI0SoeIlpqWKHyw499Zb6JrNFC/ftaHCUDaFP/iXuA7jX3R7/g30QeoT75NphP+"
    "NXH9NvSqlHJE0Q5FjoWolmyuLYpudFTBHhVw7cEm1TqbFBThEiih66+V61mIJbMie39VmB"
    "miDsL89riKXQW1yjcDHmcsK2FBEFlTK0vVRaxrN7jusR5ie1wgJeyt1v29hQ6TJ8sQbcb5"
    "0co83Ybhyk1bxnLxyu0qStYUIFvnqOvhMsm+5UtuPxwZ7ECFXqUxWlmENwk/TMWFVkJc6s"
    "/IrTFp39IM/nPjTlDAVVEx2DX0ha7moEfdudqL0gQUqr74dqz6i63el4g/ObnvBF1WDwgt"
    "Jq4aFZrtpZbQ0JLBCR9cEiTKLepiFVC07Kvpf+LGoPxpnfIHYkgb4CEBXuGJkqKKOihfGZ"
    "RRBYXKdEMtqk9IDMF9AjcrRYBFtIAvi29kBpJElqUCKVcQkBpxVQoxqQwlrNdCDQJnH9yD"
    "EqGZKFcLimRWWoV0UcyGWhvenY8FFp1DFdBm+QOAuyrcQr6qAt65DsTbz4XWzGOwFGmWDd"
    "hAEUknowK/4AqKSJL0ZY273rUqsiVLVcjk7sqzs40YIWzq+fwQRJ379KTU2qz3fj6Y1VM1"
    "VnThb8uyk9f74+wdOak1xM2KsmwcZbTLRvDNjfmFXAdUYWPOC5ViOrQff9IynIjw4UTdVv"
    "bQ0FU3fhj+FfrWTvrDy4GOnWuv9eE5+kH+HE2m+L+/jPrnrLdt0l+UNaz8beOG6cOpp3MP"
    "0j5phylPoPUnGnZ8Hd4MBoWDmKcGndCaEhls+sNz/YvWvyC96F/6k+kkf4Dz2NozGmYboc"
    "uHtxS7cnvwGnvcjnVNPNwyYxBZaEqWII5SxQyEuqjdBsQPK/vIMuuPK85A45blnXE3qQSc"
    "rWqEjzR2X7H+WKEl4hNWCc8TS8NmSQx7YM5EF4FCRhxtySERGiz+ES0iz1qifQsvo2SbCU"
    "WL4pGkhTX4h4Z3yh6b0PNLt+zBUfkJ9M78g5dmsPYiIajo0fFnQ+VWkh0EhTw/CnKrwiiE"
    "uIPFb7/u3p79YMv5eicUHTQ41e8Vi5bIXDoPEUME+nrOiudiueduLe9tnKUEbFtVcaqFiI"
    "JLRQNcKjjOQ24eBMQwFRtMhW95WP5TmgmeFiZCeSIaUQuvaVMhF1ySCmZCAPNjSxhCCC1p"
    "dGhJLPhKBmExVC+5YmSDSmK0B8fWfSV4Box/u6JaV/mqBIaog9qED1UqZX/Ir5T9IVMpG8"
    "IZX8TX1Py6I02ZWhnfWdOzpDFliKCattBPg7IqSEErJgcFUntLuzTCYeFo0zKr4TdfB8I1"
    "uR810W2T2Riru2syIYLgtynlt8ltlBs4cM4e7cXcswQSLXjX4UeBZ10OSNsIGHcD4w5t0H"
    "OBc1NyK3VneqP9+EljFcEkHyB3iTRi3Q3CVuw11Iw2s4RuT+iped5rya0660LF60TskJOs"
    "oUKvnKgw8BHEXbfRCwOMhA0wiIBlqiETgbczuX0npYAAzKZXW20rqgUyeeQVuxNpsZl4ls"
    "ow6RdaQVbcp4zYUnw3lQ3rZ+xFPvkxnyrjjS+iqeyHHxPX44EvHAr9mBKv+2vPde/Hlh+u"
    "kAyzT98u5PdXuCGOpIhb1sryk/9mvryCGoRR+3oMeHutUcynI35TxRv4+E1BOuI3r0tY/y"
    "fbDRUJAm1DLrvJEnWJ1Tx+++77dx9PPrxLOMzkShFjKagz9WjNvqpZShlKsJQ2zlKa4cT2"
    "e6wVbvmn6FyePYp2++hO4UZ/l7YBrU7rtDozV66Yb9y+cwdp/X4w++VR9n1UMuAev6nCpa"
    "BWufCSe1zUwnyOo/9kIKZIOojySSWUTwpQPsmivHqUdJhLCJQQbpglbtuRd+CSuJOtGEdc"
    "Y4Pao7sWJdouLBrEEnZvUW9n13B9W5xBL1depElAWhRIi7ZvmKRmisDs47oLy3RyWGOajk"
    "P2DhG2ENoi881oNGAEw9M+Z8wZ3lyd6mifJusZNbIDysYjIbdREamBeX9v3LnOpoV1J7ij"
    "VOhq56yUJM5CEFjOpkmzrsNe2rf3VsLIdp5ce7apb08/7KVLC2nvqpKR92A6tm/mlaRk7h"
    "8VqU1cvuXWlSeTpblY5B6/QgWK4sG7X7E+PHZPjr//kJy4+EfRYTu56g0G8YmbrywBiX67"
    "Ev1s7eHaKYLKQQUKKYqmgzifVOHN8zlzHuGFOzMXUms4peggulVKpuZXTM0UTAVpfifSPG"
    "K0177hI0Qt424lIWJmCUHQFJkl0as/uN6zUQb03yajYc6unN8Fb6y0Z4H2X21h+22EvgBX"
    "DA4jiMZL+vCq94Vf7WeD0SlvvcEdnGamxn/E7G5ca92Ym88yRvlcevgQBB9CuHgX9r1lLF"
    "0neJRBWkgLKAtQXtqOvVwvMUzWs4pjc04HXQJ7x97NcbZMw3exl57cHiMm7tJs1Lb0782l"
    "vXg2AlvkR5rPMnJkHWQa67e0LU1nbS4Mc/7PtR8scVjowl7aSvEspV11aa3veOcJLG8p2G"
    "zyOc2EAPjKTfhKywvsexuz7Yr8TkEP+/0c3h43Z7+nQUq4FvkNqLCbPaPdtg2HwdL8o5Yp"
    "4btRmpKGGa52Nzt7dZ1l7DKGjxAJh8aEWAvapLHW9lz7pL2VjrCeWN6TTUpWZIxK8a2jIn"
    "uSTzVSq3wQ62yi8yJxxgiLCfyeuQaeu+C5C567dPsOCmJb8Q6jd5rKy5fenbqHc/0C78pD"
    "x4EKK8MRgjCrzFvu21DVTBayRjtVZMyQwpajAmAF6l/TExYBLfIyTWjAw7TYwxTcpMFNuv"
    "WLWMlNemE7Nfm0DmwH/FqL9RiRPsAg3NwBr8Fg7qa6C4r1U0oT11vZP1vCJHHRnaMiFYa5"
    "so2vFiSIa6lCAqTmVJqrJDW/LZCa3wpiqjzr3v5DBuGUonNKn/rlZbTzGI9INhAJy47pPY"
    "shpql4puE5CI+7li3lIq4hMicmXAPC87Q/7I1/S4yPSeqNwWh4eSowP57+NtV7fEm/mbsS"
    "sQb5Zt+UAuy+G9h9V6YXOPJZ8RkqqDjAruXA9aSrU1I0AGcWTplDLyHoXqj2VtgKKNejso"
    "JbkYQKSpy9tFn2rCdXLaMcSwmz3ORZXph+YKx9pXnmaWGmmzbTe/V/klT4ja2Z+2R5z2fY"
    "uUSg9mPuHxUp/7yopRH7qYAKsH0qQDx3CkoUhgy0KEeKWhTFEwEOgwYfBowojLZIB50AaF"
    "N0ZVU2IlqomFBYMYGBLIu1dJr/CenvIumulRCXJvkXLbRGZvov4Wvu0Tp5nCKRSJjnh7lf"
    "wteQlohpiZsCX9M6voZMngJjw9IBZ6PK2YCO8kUwOA3SUcI0b2+aQU7p9vz6lu/jyDhZCY"
    "WmAtmkRDYhYNUilSQ9tRLXCgIJva4aIIqwIoHhOgL/zGyT2wPtZtj/+42uHd5SfOXtgUKk"
    "KSWHCsNNWTm1KOaUk5BBtmmfbONb5gIdrGguPUtwJheJNxlSkHCOQMIB1iifNUKvdm97S7"
    "WJ5miBCW7yTBM7ux9YgtDEouBbhqxDsYk7jrwNKzIsreWdtHOrgHS7wkhTPrENpBEKsjpE"
    "EtzdVdJbOxEul0uy60xaOKEdvyj3iQ2D7HinjY5MwHai7Ghrl1CUyzZhRDluGSjJc6EELx"
    "TlEuG+SIpLG4H81jr57St6vyzO+f7xcfsuht3VHhTmr+/+ac0CWRaCoYKADjbkCApKbnHB"
    "gh5BZfm2Trq0EIQqk0zTgf6g+TOMvklfZObJ3y15uu5tmidVqvac5JftOSF1eyS87Gkpiz"
    "LLbCxlsS5k7dxNG1ijb2I/OH0nLyKBuntUKBWhdobtbBaO8HvKvFDHK2RO3a/EtGMOtGlf"
    "7tZZUAgCAUNiy2ajfewhuEq+hGk2g8BarkTVsnMtiDQJJIgU2AbB/bR730ybYqaJefPUM5"
    "3Z44FIQKFuHxVKKMRydJe2BONN60SRcPYkzQsMEThKg+fHluEFz499eX4wxQSSjX5DkNOz"
    "pZX7Qym8zPbYBH9/+qDO8RHhWxS7iBwhkuQtVTxGqM8sjwNJv8IyDiT9+oEDaR8HsnAfbC"
    "kDU0LQuZzC9ReSmtv+amE+G7KpsXm6DuqdjyvlsjwuyGV5nM1l6bkLKZzj9h3EdwsFpUzf"
    "/+aiM1Cs2y8wn/CEHYR7K8sZXKW2uZ6hUMyOqx2BaUplArqmf81JsLWhN039ybUaoToQaA"
    "CMO/Sim6LF6pi7CJZn3VueZy7qCYgJ+6oYENOwc7S5nlq/WnePrvu1F1osDwSqCK7FUZE2"
    "4lvY1jCpxqCQaJ1CwlmLlcm5Bu+UAMzdAq5LntsCLquhXBY9re46mLlyWiWKpIMS+BaCvw"
    "IzWPuJB3DF7Yij6lAMf21b0nztEY7LWMo4NnFUsNmLkLUWNgkDl+NVODLwKSg0esdo1WCL"
    "jfjbc6rHVgJcapTlVlgDzLJqskoyU/nCCj2Z5dIKvZgUY0wsZ75y0WtF2KJ/UZPM5fBcih"
    "uAkLNXISedjKrMW0rRQd7thwqs2w+5nNsPPOMGXtPbECNDgIw7615YkbEUWooSEBbnrPLU"
    "zCMsJQjujRbcHcRwxDpKhbkWkEM4QpPn+952bP9R6bvmSGGemzzPHLtdlYPmyMDhnDsVrS"
    "dLHlOKBgAtVmYQrOrTZOhxd+3EtlSPQS+tCk778dddI8BUj13FmN0SN8iKuXAfssjLWP6z"
    "9ueOYL6NZJi8Sksc6yBsxcQ7xN9YGOhArQYc6nCUVZ0ZkW6k9ElhO/Sss8/62c/aYfhb6w"
    "+1w1fX+vC8P7x8daS9OtcH/V/0sX4e/uidv3otfm7Mn5U/OW6ZPjt++CctefRr9OOQ4vm0"
    "/kQb3gwGOU/HkkD5k3Gr8qdyUgV58mha9PREYVI6grhlOoo32o+fNE4toPWG55lrVDPpIB"
    "d+v8xX2NJbarnClt7SlRS2/zlgPyPrj5UXpmAllw5WSJh3ksiwUJubjJwfhfHVCveleOM6"
    "ID2iUeEf2q+f0TrWokn/8Sft1Vi/Gv2CVna4f4IGeH9JiJhZroo2S7XVzKItYW2ZzA7eQk"
    "alHjXvoD79+M27j5XCEd59LIhHwDd583I6OAmgObLuBSdsJfqDsEECG8bfJqNhgdwrMmHM"
    "7Vmg/Vdb2H6LeVgRtBgLRkEUI5ok0aLAPhOk0MIdnPKKeKVSSBvWQGrY+i6KCNlS5jLEBT"
    "3Z7tpXKkUlIIaJ2HQi1k5gC07UYqV1lhr01k3WW4MrAnOUV+Gb8pmmDMfkB+5qpZTIOUvZ"
    "Pb5pS2CrWNBpStiwmrxh3Zv2Yu2JYrpyXVBoEvA9EfieIGwCxfOeI4Vvp8nfDikvGGlmlT"
    "ZKYQcw502ecwi77+w0K4XdR1+vvWlU9FZiFzpvHE0MNyVGS66d2GjZO5v2f9GxmXIyHV1f"
    "hxbL2MTDGu6S/iJ5ovS5YTuh6TB+GDEdsnIKYzkkNr1MAzzw09+Mz+gmHu4l+h7wfy96/U"
    "Foj4y6uOgNJnrOS0RannLwSDvhSyQwkZcg7cQG16SzWLNR/ti4JfVgTkGVPAo/nVWZlIwi"
    "4WVLRxG3TEcRX9F++qS9UbaoEhefAnNq7AJUwZaaNIVA/dZZMAlUGZzzFRpx+w4qjerPHA"
    "jm4frNwyvzeeGaAkCnaAPMAzQh6cSyLWJ49S/TYlMaY0yIm/P2NRZydzZbe2qSJke6G+mj"
    "IbHJIHyA8LG/UOczRJ3D4sW3Crm7GdVIsWoemn3KhX/tofVqQdDyvl3WonmQ4Pkokk6cn9"
    "tOOYNGsF7ilY82NV/Wy0pA20HQ31dxtXqf72n1PuNoNXs0HceSch2kSDoIcf3r+sEzHTUd"
    "NEsJOujGsYGiab57Nr4iOGW+KAEpfFkSX9adbM6nDCGoC7j84CuZ9Ru27p6LTv2qrW928D"
    "j3zG+OwmnA04LlucnHASvGVVdiMsIfxG8Xxm9HaGUBlg4wvk57aiewpYHF7MpqQA66WFVi"
    "EFWnExo0xzr6duNw2P7wXP+i9S+IRVT/0p9MJ9otT3Z7oI2G6WX08/CWetkwjjYSxW8PXk"
    "dRgfReGtscZU2C8ZoRqIqo5ZSvKqJWr6qqKC55EgZKlgVX3tle8Gjg44EJq4zBom4fFcdU"
    "pi1pkzeEVe5ZR3Vve34gXW+Lpeqi3FEpQO1tQYDa22yAGvEFlIWaIeoeu7wVoNHu5LnO89"
    "KeSeleGSqAuhLU6U5g3LuLuSWlwxASd3A3OamE/EkB8idZ5H3L9GaPRoCzWkhgzpF1EG20"
    "Sisu9MKVvu/qcg0HuXbFnLU0RcEU+fAmBN3bqo/fV9EioVb58fHvM3okllfPapHEKLNURf"
    "qj9oFegDHWB2U23D/kNto/urk4q3z5+R9+5rtfuDNTrgptStHBjfW4yoef/9mLa7JIrVuI"
    "Vs5DNxtA6669mdTaTSk6iG79TAHEYqkcXq0zfDy6SASMynXK6f2ylFs1yzbE31XCKru0vA"
    "f0GaBOXUlos5Rg8S40LVFrsQbzUuVys41ctaW2peyHWyE9MLUkd2rAa+bqLcU4+wVvkBs4"
    "MpZt6IdOOUS387wtrqI8X68W9swMNnXX79zSZLk6vMxqqDN9htpVrDHdytUUh6f5SNzdeE"
    "GRriaR4NxFtGznyQ4IDBtidWEu7cVzP+muo1/h0sJ1oP1He1ULXldWXFa6i4sLbceegb3Y"
    "Hzb9EqeopzPSUVexMuf/XPsBCa3wLDRsf1OmoZd0OA776ypynnVveR4aFgJuZtlPInOqDH"
    "DjqL/u47U0RUWnt4RVG3f7GCq0sjAiG36RMVhj0llXlxfacOxgYZGdDP1/8yhcPe0Q/dmt"
    "MFwuPZ7lPdXBi1GIjdNOu4qbv75LOt+Y4Z99NR+sCdVjV1Fbms68DpH7Ga+yq7CzrmI1s7"
    "zAvq9DRXFp3wdnaW8dPTZpvIw7d/3wKEq0DrDxmgvPXbq4Z2Ptb/xhxn3d+F2Fy3aeXHu2"
    "KVD9sJeubl2oC3OxqfCN++he4E7WSFKP/vkKd9VVnMw73/XuNhWxu4qUVPCWQMycuUUC+c"
    "ixpi76p7qkWVHP35bdv1q4WxxmlZP7lL0tTnk6wPUYjzQq9emVPr4MM5/q494kSXwad5YU"
    "oawQV0fTxEF10bUoqA67QIfxdBln/zSyrmC8oqSbiQ+7Zz945jIMVIuGOxprY/160DvTtY"
    "ubIeoDjYlrfvhkLtaWhj3gX6PG05vxcEJ+/f6PW2fQG17e9C7RmP610PpXVzfT3ulA10JD"
    "qXbdG/cGA32gTXoXutabaH/5y62jof9N9IGO7s9cbKmZWYcmWrLPhvnwcHiOoOqjgWhYtg"
    "u88OFHmn2knbx+jd7zP3++eh32cTEeXWnx8jZ8kvTr8O2R9kA8mfzgMPSzCnt4rX2nHR9p"
    "b16/xsOwb52//AVP4vl4dJ3/4uSVSRxfsnJICxpA0USzrfE0R1e0m0l/eKld4pnjH0YFGo"
    "QLjIwt7J57/D+K02vFVj5Rfi3KAliQYCu2N5JmanGT1h8r20MygBlAXq2duDDlxyzimTQe"
    "TV/gZVNU8oohUyx21dDjWwTwtqpdgUumymy0ziWT2u8kp5mlhGlu9DSvfaVPmSKDlDJNnt"
    "/mp5Rph0t1+zLKNNHpt4EJZWLRIJV7aQmbvY1k2kgcPrxN2Ukkx8qngSHeeAfCNDDhraPi"
    "NDBpI6gE0UoBJotzQfbUqH09IWPlGG9xp9h2sjzZ9Cr15rBpELRbKbEO0aTbjCZFzwrQTm"
    "5IZ0LIEHYv6HwrGREi3AQLGpe5L8RatKTn9izQ/qst7DY7qIrgxWgwAk+m1Alf1YQ7E3EH"
    "fKkT3woixy6p/YShgj2ldE/xrLkdGAt7if5d2o7riZSmD7mVgMX0SjWBm7a/hCWBfzg+Pj"
    "n5/vjNyYeP7999//37j2+S2sDZW0VFgk/7l7hOMDMxosLBwdpDco/5LFOPmaOCkswCZHGQ"
    "lPo6F1HDKldd5XPEhzyrT4aQHGZDdTbuXGftIzjvLdl9R0DZoWmobesBk5gKV9kKXXpG71"
    "slVN6zEAoze2HXEQERKQTHTJ/tXQklARAQ6VwFpQC90HLzZAwxVHF33cXL9epaVrirruIU"
    "WN6yHpimcU9dhCkJbqgrsKF9HFQ9bsNVnWCjLBh5TrD0bbETbOr8et27mUTOr8Nzyvc16i"
    "PVLuU+JmlCPSq5Fj7ueqxf9/rkKVej4fTz4DfuObQ8n/cgqk36JOqiWk16MTeRb4fMsh2l"
    "VknDy9KoljWly3PjghVguNyr4XJlebaL2F60cYklnRx3EpZswyTCDT0zRFALsghHWIgSmJ"
    "UCGBK9aPiWZjB7FMXs5OowKArQmwqUF0vb9/HzJBBNKQBRkfbTvr+3PKFhK1/lSdMAqgJU"
    "185Xx/0mqPCciylFAYgKEHXXnq+inmfpugTtjhXziPG11aaAp4RJUJ4EnDnKuHuWER8oEk"
    "iJLEBT3g5CkYERpHFGEFFOUtmAApoKatQK/CrDNGNysPJ0kPu+OFAj8ZrfOFAj6amd67VC"
    "pAb9wVZIze7TRqR64JWxSzVy+ZaizH+/G6RnX9hOTSYuVuU7sJ0WH7m7MFDUoYEnKFfVws"
    "dTIquJNxYxIcQMtU/17vp2/PlW1H/QJF0SEGtUgAQzVy5eiCLpoPP5DxWcz3/IdT7/gXc+"
    "J8mgLEeuQhpD1EGMtxKYtUdVXsPUGC9SkwdzgK4gJsj6hngXS2UaBMQwE+pBLgzbKccgCo"
    "lBY1Ss2si63NQjgnfW6/iIk8SFq64JCSoKRDlxyooyAiaJRea1w1yNseSAU1scFYqTRswQ"
    "Sw0jpEnd2s56E12LruKckEPt1VVvim6ev9Km+GfKp2ifNPrIjFqf9y8u9LE+nGbb//iTiO"
    "CqP8GpC6PmTIP+RBveDAZRw5vhz8PRr8Nsv3EzfYDGTta0pg/PVR3yiLt6vgIg9mYvF/n9"
    "uGVdLndHGn/Vd9HOgj5D8Mbbr0rA9ebkA1MQsgSkHRS13lYStd4WiFpvBaIWgS5wA3OhJH"
    "GJyLukndlLcKPCRHCEMAUbsPtPlocTAip/FHk9wKRsPinKH0heDzApypOycGUt/CkFiMAc"
    "mF+tZ0kwUwpw2+IcUCKWPgNmfkwCRfKiIxLCkCz8KpIAZghfOIwr11NLosCRggMhOBB2Ym"
    "ol9m9I87wNp0zXs6QdMlMacMYEZ8y9OWNGWSrqcsSslvSikcu2ghNm+s1WwBbSve8q3Tuv"
    "zDA3rf5IGVPGUY8d2jW2mnvDXJSYG5MWjH0x3blCwyJnd+Dsi6QPom0qfgxpkloP32g/ap"
    "SOSusNz5nfP37SMlr37HNjdVfxo+NWzNM/aSIFJhmH8IZoQKQ12xf/TsIbiID6uYn5Mfkk"
    "is2Q9JdTzRxpeDQJ+B63ztBoLt21o5TJk6cE3TEYuto7BZ5l+iIdX5Ezc0zRvZT87ytZ19"
    "8XWNffZ63r6GRwPeMrekEZmFmqLnoyfKjiyMCr9Sg/hg9ioOXOT5oGLCg59lZZIwBD9sJN"
    "ABEWKiYAhhRMAI02ARChQFKxmpKAnrpQsRo7gNak+qstjXITFVTUqmqSrzcjNBuhDFWiEu"
    "Fbp/oJWgTTftLeZNQjeXlE8x6wWlkOPq8WzwdU3fjRWBvr14Pema4h6C4v9bFWSq+d6hej"
    "sa7dXJ9HXZzrAz38azq+GZ6Rq0NxRxoi1fTe2WcNbUdT/Uof4nr1+tkNorlAtNM+ovSs+7"
    "VvGbNH03mwDtMy9NWHmPf4kqL1mRQGBUoVOs1BBY0K0xy0Ka3Tpjjr5Z3I8JUrwKcEXZLd"
    "a4vihqS0G3PekJR2I/hcdFyg3pTCAXjSLn3iO1bPzRaurzgNGVKYBuVpUI4CAOf/uqZgZT"
    "6T8jAqs5ClhYlQnoil+2TNVWaBI4QpUI+5QAB5KlPAEcIUqE8BDvqeYTWEhNTDEnUJ/fok"
    "n3CrloY2Qwfo5rCT2NlGKjU0QwQ2MiGiCmUyaUIw7jTauAPxHeA83yQbTyXn+WpOyA2o6t"
    "rMc6G4XmJ9qYkTUwlkJZYqmxjmmC7232aaFTpxh/YI3nc7oY/MFeUPivuJLZXh78RGmQoA"
    "xERJrjGca2S5FA4iVE5XGETYMB0EZRbAvtWJkjvnOf56WeEhqFX6BEbXqH3SGBWw9p1GO4"
    "X/j8aqY4rttMnzFGy0Ilpp+2zcSb22WeHQRI+VtMmWJN3ObDYSttktpdpGPXuySQ9omt0a"
    "axvJVR0VWGYhx3b9UnQDSps0DeLtuH3tt/5GQzHefgWOLOfGbdfZ+Rg51tRF/1Scjd6McD"
    "t63FkbN+rSeaBPqSpzUA9HXJ5FVdCW4Y3p9ZPNnVqJWSMdb8Kx8R0os22kpy3xbplB5g6g"
    "KheHY9KLuLcoZr0K1xY3BW+69nnTmXIFPOL2XQwS2ka6U3M+R5MhUN8URGOlJN2LejupBP"
    "JJAcgnWZBt30Dbjv0kWMmnrruwTCdn06DpOKzvEGELl3SRsXk0GjBWkNM+Z3oe3lyd6miJ"
    "E+xRIzvIsUjPPMtUSzbGUoItCmxRnZhasEW1yhaFQ1HqS4bTvjN5P4YUnCeqRFqMmxQbUM"
    "ylJRYPq0g+U8tbhiMTSz7h/aMqkk+QNK2jWsSTubDTgApcOwJko0ZGGhVIR3mhRh3g3Lci"
    "HvnohJMO+meINoycaRjkcoEz7I5RFT6W6kVHHvlWECxy1P75XzlL1UFNyMcKH/rH3M/8I/"
    "+RI5lvbmPl5NJWyoIlpof6gqr+5GHmdGNuPgt44IJ6FgwVWGtF1loc4q68zkXUsMpVV/nc"
    "tBfP6pMhJIfZUA4ujfR+kuEADBXEA4AW9gVqYc3VamErTTNLWcM0t+czat0sg64ddO0d0r"
    "VvUZFMtK4GJYTnqZP5hqkPeXpN6w+1w1fXY/261z9/daS9uhoNp58Hv716zXish13RIlDx"
    "Q6mW6VOpi7lZwwo12Bfm0iYOThnddXTnqEhrfZ+2AUed9imjwVFnq5rowEYf78pd2DOBhJ"
    "IPM0fWRbRrz50McsuL4Gjntu+7iyelieZpQXZp2kxn2Owqfhe282QHdcT/hvxOP+muvZ96"
    "cezv0sIG5VrAurJi23RXgKpfxlDix6lVmMuZsyu1jEc3bLY5sOutY9dXCC8pfj0h6KDnSO"
    "0c5Ffb8R/tlQy+FAkw6RUgtn3jYY22UdsU+OaUedXTlOBXX92vPnC/Wo7xaPqPImOlY3rP"
    "OVIoQ8cj/hyEzq4dgnwwOmUgRwv5tD/sjX87vOp9ec1wyIPR8DJuT2/ip79N9R6/6PG5S+"
    "yN0jWUBKSwz1TZZ1LcJDkTnhDMw6BmeSHCNz3N1h8rG3WnMM0sJUxzo6fZnM2sldrnzJGC"
    "Lq3J8xxrAKTOQoYICnzxaX7pMurVPStoqq3yFu2AtMCvIrUsb+hWkZqxW7lQS50qmO80x6"
    "dCsHRrQPY67amN67WCuwr9uTbBXSWjyjWIlE6+NNpxJKcdEwGZyvdR2sgsUZQ1wrIqPCBp"
    "m/qmHKYAav2JNrwZDF5rP/6kHRK9ZHJJ0WUlsj3kqsdT20SpanyZNlULumS+QRxleaT9zi"
    "0fiL3cu/4cNLy70PA+WqZgNZdpd2Mq0OxW1+yCOn0PoPtor7B8g1RrFeZ7KMI9SwzQV4d+"
    "6TrB4ybxVzkdQASWagTWP13bUVIfMYSgJWy09mhh3QcKU0yRgXawyfPbdO1gUya2PerB7o"
    "DaNgVhI5wYj1qoIWwrto3VEYY6rTQ3Wpi8OlL/9Yfn+hetf6EhqDT9S38ynaRKPYry9gDn"
    "hObuoIskgVr84rcHr7VfP+tjXYuO/FizRykVsXivMpaErmAkyfJOBxIpFMKaNbmDil6USA"
    "MHORpOuk2q2RQIEmrRdwP32VwEzzit/zqcPk6XyTY4KlJmLsKmJHX3epMUcp71ZFvfcC4s"
    "0FjuV2NJIsF8O9pjs9x3QfxYQvWik3GlS1kCP4boRcP3gHYPy1g7gb2QAZAje8np9NBJhD"
    "b/tSnAr0xDm9KBklBKKX73bOQJB2WYM6R7hj1t1WC4LdPDijzpM4qne8l7RISF0lklogUs"
    "DcWDS0z9kvFEwsSDVMxZQrAte/kuPYU4c/lxFXP5cb65/DiTqhiDJb95cmQvmkV9sn07kM"
    "k5mhJAulHBgX5ve35gEJAUjD5ZarD9NNn245FA/yeRI0NB0l6KZr/f0JsGfTeebTlzGRwp"
    "CkAxtjWbG2w+GeKd7D0N8bRv3dYT8dpEWSlZPjtDCWGagsRjcqDWg2bD+PetGJ4xUjXYRq"
    "d2XZlzmhg7QS2nChZn6oveHbLN/PLLyzJndr8mWJ1Z46MRCVl/5YyqwlapWTX8HVlSj3iL"
    "ZqwQL+k0bJV2mmjStU/aIQsesQmPplFkCjYWixoTObta00QNxzSXtgqTBSwwBscLO98GHH"
    "9BqpZf0/kKRt89G31naFplNG5x+3oUbnstTc/q2z68q6Bv+/AuV9+Gb7F8ESS83W7CW7J/"
    "ZPDN1yREzUERJwo0WVkOavWINo5HF7VXKf6T1wVEPKhGPITqhQRSWb0zS9mhaaht2c9M/x"
    "FzosadIFAzv5wbSwUbigDZleV9Fegn/zYZDXP80WMCXo9mzwLtv9rC9tsIawFmGApGfRYf"
    "dkkGOOocPBPkf8MdnGYWdGA9uN6zMbf9mbt2AuHKzp+FPPqGTMp//mzRXNx7lkUkbDT4vJ"
    "TRBfp6ETGo7iNsv5ke4ueQHE6co2WAFVDCySjYvz3b9WwE053rfsUPzvKCRd5tInLwcKvk"
    "UGjOsL1TEm+GDjw4iwHPqNvzlZcZrbGo/KNMKvtMiEW7tpk8vTHvaBTk5CvYIlINXb/FUJ"
    "F4oU3XFNbUnj2azkOLHbCKYfIsc/ZYw9fXfaRs58m1Z5t+e/2wly6BVL8ZSsHOEq29HGtL"
    "ujKLbS7GLG2oZnqBbGENM8OgDc4X+eLnWwtSig7aC44r2QuOC+wFx1l7ge+uvZkl6anCEI"
    "HnD6dtIvuQUoJ2hhJy8jTaeQ7dfHQ96YISHBmUBSrPaBhBJrdFMUSwRXFGeDeQM8JH7bu3"
    "Wt9XOlPfF5yp77NnqnTQG8S5Ee2o9WS7azn7GEWzkTWmPchtxSpj+8bamQtr25VpWFM6UG"
    "WXq7LvPXep4nDP00FqMsj3toMgBldlrbJUAGpxLAOkeqs51Ztwu60B3vqiRRqJLX/CVEA3"
    "+tAB29JQHLdhwSKSWvre/J9rP1iiT29sIeD94ECgrM82OirS2ZtJc8Oj2quo7v9zwL6s9c"
    "cKF0Ih/kHoUlQOJNUnZJ5suCuLaI3jZXlAekEjwT+ijIZza2bPiXYuSWT4JxgI9mogMJfE"
    "G0/BL5un7JK76o79scFKs32NUlzTUzIzFUP1knVL0T6f4yyRvzHzdCDM5AIrb+7iacHg1W"
    "iDV8z/yH1BLBUYYv4UYir/8bCUkOKpyV8O9kNerTz3yVIoy0ZTqmnY2zOzNSram68Pbn0W"
    "loZqLpuYi6V5NSoESpBQJiZrgk7ukdsyTfBBS9O4vKx8FQYdiyrPY2uJ51GYeYNrcVSkWy"
    "KCzzMaLtVYRbEE6p29qncaIPW2SKAQir3kA1ATzhhSkM0azWGaszAuWdJHjqEC3UYxuxOh"
    "VQO7M7DmD5bXS/trJ7ylXA+7vprA9XCMQVoPi2Z4RI0QrxMVyzq8pd7rFr3YLXXi3B5Icz"
    "5j697yPJJULcPzJPcKuR2PbqVabwp3kVgoQ4PZ71F+XO4iTnYVXZp5lhnp78ittO4VRM/s"
    "nXtKJ6OqXSal6KBdpv7SAZ71T4usEUPFBJal7Z539XG1gKWCeKUs5iS9YwialKtwlrIh6V"
    "va6TGMY5UcS+DlXpAlMSXp4v5Se9zLzF0uhfq1okSUCUn3dpOtWNYpFiaDc0m0HkMJAnKj"
    "BeSYRZefZpYSprnR0/yvtbmw0ZuofM88LdhUmz/Tz+h1jSi7h6TyK7eDrfootMPolwP0yr"
    "SVkuDmdtGhHHM7drpc+xgNAzvty9hGOLKX7BIYQSF/TjCEcEg0+ZDwLKwpVrR/MaQwz02e"
    "59nC9dVkOJoQ5rjJcxzq7xS/ZYYU5rkV8yzrqc+QgaOxUG8um/iFIwOdYjWdYmohrbp8KR"
    "LwwxDWdZVOmEERAaSZ7YCx91ffZBky2GQLHYbEVcSkvYViJ5CzqLt2LthSZyFqB6yQeiBe"
    "iTXgW935vJmLthRZ7qutlDYDb547xbaty5Y5Z6Rd3HhVxYYZquOtYkw66xDqW0hUnbjNGd"
    "EUJr6AYx3JQbG7X394rn/R+heklqj+pT+ZTrRbIe3tgTYaUvfQ78PbdH3cHryOEkmEblao"
    "Z+3w1Vi/RF2iq+evjrRXN+hhY2Os/9LXf8W//37TG/Qv+uHNz/qA/Hes/9obn+vR37/o4w"
    "n6W9ntkJwqBa6H8alT7n5oxOcdhFq0z1kQKp5uz43HXK5MdGpKwUvRdE/o3krh06U1t9cC"
    "Y1g+yClF9yD+WAHgj7nwfoT8I/UaG/3AXa2UdNcsJaium6y6Bl/CFzHNiH+/vzeW1vJOWo"
    "EmIAV3oyblbeAh3StnuhWtJL0Ea9DwTHB3V0lvbVyxpToewVe7kaYnlJdr0vW09zCoouWp"
    "kG1k5FhTF/2zdXVvE/aCLWQa2Uh3RrT27jeH6HTYMFpBmzRjyGE6zjib6mucOeQwlnyTq2"
    "SLY/uKBLfiB4aN0ieGv+NutdFYyw5B6w3PtbghVs9dj7ByDmvaBnrvYqBP8Z/no7PpiFy8"
    "7o2nw/D+r/rppD/V8Z+j6Wd0TTRwNM2BW4ZU2IiCitt+yGBH0wizT8ybocvn/cm0Pzybah"
    "fj0VUy2NfKCsJrz33wzOWyUEuYNjqqpCpcMe23ri+cLM3FItc9Wcg0KGaA3a8mK3RFPjn+"
    "/kPifIx/FLkbT656g0HsX5yvH4QSzDvOX5YY7ULDkIrbfW4X4Hav6nbPQ3q3yk5J5fkIiT"
    "s0Gcdv333/7uPJh3fJHCRXiqAvh3lm2QscPVLDR5DpqkP47/hjiEyb6htUTgeQi115ShCG"
    "9nK9VI7UEtPDhChPyKOLCOfms0DYz50EhqZL2Nd2PnxD7+F+k8WVowJkRRuI6wSPi2djZs"
    "pwNhxVh47UGlkacsgt7HvLIHDJrFwxMSxgAc6hsgQrUkT61SJRlaMEYbW6sLq0F5YfuI4I"
    "8/yMTCwVZGOSzMaUsfHkGx+26T2ZqPIMHyESjlus3eRbpipOe6590t6yCtO0dbj7Vek3bE"
    "mpToUqEFbhnJXKKdWzos50HI84V2GaeuhW0JZ6aWNwrWyda+VXW+RKn++WFrfvYo602nMw"
    "JmdI5Iktw1UJaYF3FfCu6M0lVZ0pBQCaBXQDfSboL2vTzUD1yAZMwsKV9fVKKSCsF5JZvk"
    "QHVM96sjy1hDccKfiTN3meoYbZtjIfIKFaJfNBQgaoFvoY0xUpNvQvrtfNtYkem9zSqhCe"
    "D4X3Wlx4j9PqqYWdU7R82HmqBD28pddWWKoGK5fCvzLajzRAnWISWM9YnoR2RWWUt9H48N"
    "M2esGkA5W3VHudnFfJKY4obpZTGfGnTyqVEZ3ADhYWTuuP/vSeDwRa5Uybo8LqiGlrw0qa"
    "qxUOovuiywT954D9Cqw/Vuj08G1cegNdOmBTLnO9YIIk8pQfbJytmbxStJuRPjCc+Ec06+"
    "kTmFX6J2jDQRveDG14zTHazloc0pWrxUoJuqS/qk1Ju0ZHhgSacXPAUuj94luesPx5gc9L"
    "SgKY5qxPyYQMFMlLzsYQLi0SXymtBuApIQcii61aMY4dVuBoIaYmDgg0ZDknlqqD/FP9qZ"
    "pCyGSLKKc0sHBZPN3ZbO15SoYKjhQsUo22VGTVAFU/nywlWHWblRKlmZrfeg0W1CqsQas+"
    "Wd8lr6azPbdzAZeq2bNfMZgxum3GyOplCafJ68fFzVL9+Flvomv4EtbaDnFC24k+/kV/pU"
    "3xz1gHoP2kvSEqeyzAap/Qj7j1QEcd8K1/FLe+SVqSG3GfKdmn6Mp39CXSNu4NCc+0NjkZ"
    "xvRmPKT7/pHv+xM1JL4TfYAwIOtQ04fnIgOBAEZztQoTDy+wReD32LoyGmtj/XrQO9M1tC"
    "ouL/WxVkirneoXo7Gu3VyfR+TnCNPwr+n4ZnhGrg6znWiITNN7Z581xDtM9St9iM04+tkN"
    "an+B6Kb9EZ6Re/TCBi78/GAdkn35fDy6rjg00WMP/lHVWHJtebYr9MHPNjqqai5Zpe3BE7"
    "91tgfQkNergfzX2sTfhqBOU1Ep0IQEMAWrA1gdWoYpSPoglTYE7Pqk0r1JTiE/mbpI5YlO"
    "VDskO0UuVIe33BuGzk8h03J7QBacoJMZ9kiyPL/KA+O2qcAW9k5cmVIZK/mVCmzM/f9hhK"
    "yYB9jEFWqcGuIOill8umVlPt/jiOpyjnqyfTvAFtgKLlJJ26PYqUq4CdMmSRcJT+SdCvyi"
    "ouozn7RXo2t9+AocokAo6RSDQn82Vf0iaJoNHSOaBq+cZ0S4OchYmVOKDlqYa/bQg/A8lW"
    "XaOmMoVKPv/hyDGAwG78ZjCqqF/asWwODdQYM3LXNHDHCRMiXbPNWn0MVgiUB+RAzVUXVX"
    "Yt4+j2pJ5HUZsg2VRxA2Z+tL0BoBUlMiYUXUk6FdI7RNItxl1DPxraMifcyKaqSmf0Fboh"
    "2rcLAGBTQde9V0QI3ZSKz88K6CXPnhXa5giW9xsV/mUgrauH0HZfbjSsVljwuKyx5ni8vS"
    "I5OAmSPrXpnZt2+qlvItrOWbwXvl4WgQhcxcHGGXNKQ7Tsz1ZC7suR08y2erFlB2aR5q01"
    "TbvnFvLu3Fs+GjHcQib51d7CXVlUQ9QOpqidTVaDu79yzr35ZsOQEBJSxzcTGftTM37kzf"
    "lrIs8HQd5FVqti/Q8k7FRUyTwOoVb9JQ+G7bG3JGUZmv2RGqMDcspRupI7qpuWTtu5Sith"
    "7QaNVvl1DbggYxUmgZgeUtswpD5m6qnaMEmiRihWOwk+scRxLlmzpKVGkGc6TmDYBulI6D"
    "vhrVxu2d/dy7JBVvB/3JVKHErOC7y1cWcl9nqd7Q4EwcELDRPo0hMDT1MzSgKtyuqnCG0H"
    "hwPUFQTIGmm6LpIM71J+rA1qwwX4xUxSmObKOSUw3TyxYgXFvFKYj92u7WnEaXVt04UooO"
    "bhs1a0fi2rY2jmhALLS0vi+PHtayaC1HXLisDxdNBY5xxU5clIfExv5ESU/tBLaCQxG9sp"
    "rgUCSQU41EeskTzkWNmYiw9D3DaLC0EaMJoPtJzuUqD40bp5qB+EqqhhBtlFllhCCvQqW3"
    "Jk0pBQn5HaokrkbD6WeskPj7TW881cf4z9/0HvnvdDTtDdSVFIyeK19LwavDytUUPk+h6O"
    "vEOMxVS8KNc56LA8xEg5OJLiOz0Tub9n8h+qHr3mRqnN/or15DuNmeVSoeQuWbhXY3z11K"
    "Jz/NkNaY8HCv/ll1+a2HX42sioWn6yAvvxVVC0Srcc5YlVyxChyxeIDJFy8q41NktU9IAO"
    "IKEIOn29493VamPVeaAYYOJgBcDRurjQFXQ3A1bCDu4GrYVmU6jkA3/u06UnIOQ9RBjOuP"
    "60Hyihf4ktlMGKIXnc6EUnBVBY8iedHQ+S5qdfcsXXWEp+vgZ74Fd4YINDl9HEsFtUcEmM"
    "rnYKHIIM1Oo1OweNYSo6gyyRwppNpp8jyjN7VkhKWkPYhIIvdP64/AwJn25dgijuwlVw+0"
    "FDcdC3acluw4M+wsg0t6m75cvH+GsHsR/+8rGfLeFxjy3mcNeaQqioIGnqVT2u+bBvZeFP"
    "Ch/kttDrK0MA+q87A0HXwCSMqBLNVW5cD2+mQ01w+1jZg2PT9jU1ifzvn2NjNXYAXX3hbk"
    "YWyo33SFRIyCM6wWcJ+xx+9V2mEbz69ShNnjW9oznRJbkFzyIFKVyIT1j0P/rTPSV4fWNS"
    "fC15U6ovuZbxngQieEGjG7IB12Ca4tRoow3vg5eWcL2oqTzgq89NHfZ73hmT4YhHlo9S/X"
    "/XGShlb4hNjts9JwosZ0cglyIcqCe3ERJr+96g/PwxiO3s10dNWb9s+KhhAfPJWGEDXODu"
    "HHn+jH4TKo6f5MV23NHwd2C6w2CNwyHcEbXBsp9SkkoTTUT3wzdfnMfzwea8VlQZoyqyL0"
    "G8DPiuzg+c8J1eyVnkOaci9KrpF3DP9Cl06KlhdWMlRdXbitML9xuqpJkmNWdcHMblTNir"
    "n/SXsgZTj84PDNET0132mpIkolwIhhc4SxRTwjVBRWRNoaFBsGmU/aGKZzb6EtaSblX8UQ"
    "ddDxYjv5OqAoz0uw6YDOahc6K9Cr1KpXqSL17z2lX8MsN7sVzBhmS1zHVdSIC9mPl0IYsp"
    "8c4zhmX5KZZNU3Al4yo9/JZyUjkciYpW2Bk2wdJwn1RYkltzYHKnOJayKrWMp5yi7Bu2ND"
    "OUR+bzO4x7PQO/pqQhFPC2JRo8Ui0/G/IWZDZaY5UnBpbPI8x0yokl5JSNw918YtVY6aLW"
    "zHUnAmzVIC5NXSwtDWAMmQqiwpKH2KlT58/rJ6vJU6WlbgiNMCCdZbE1ITspK/WK0haMNo"
    "NbhXC1UboWwZ5SLkeojkzpLnxD3E1r3wt3aqT3/V9aH2lhjuTsi/tLyFkxOKHppjRRe2yr"
    "GfT34OreTXvT7577l+NugPiY0Rj4IyP4ZNiemRYp7UK6zmOZ8I1D4Ffir5CiBmCqGcQutV"
    "QVBOYQvxdFBOAcoptD7/AJRTgHIKe8ccyim0SUkM5RR2uZbxLqpic2LpugTtji1O6O2VJo"
    "ClgwlQN/mBVg+0eo1AeidaPSZYSZwBR8a1i9L5oD9D0agj6At4vvrAuk44wi6ihbYDzHvV"
    "4DpIQTZOO+0SbltQs+fpV/PLAJVSlKvguYJAuT2KqxQXN1cqCkRup3xqei1lndLiQfkAiC"
    "sIlbTfXRkhQdBjiZo+DY2sqKG/TwnUaggJzq00l+w/QHm/V+U9pAKGVMD7gQ4ipFSAbJ2L"
    "2MK+V5tlhhDcAJs8x6BEASVKM5Buq2uUgOMOLReFkgfVMBU5Iv4CCzdp6oXvtLfSssUl2o"
    "DPLC+w7+1ZTgoBvkmhVPGAGhszrrWaSLEwkVyHvagQqeWRx4SlRn+nIjLiK3HNgGrVS91v"
    "aN0z9U6Tl+ZfwCBtyTtGn9TBUbZ2adwhnQgizG1VPJDV2kNv6FceTNK+bEB0x9KDQguqOj"
    "5R69IBJZ3KDufODGaPVSfr3iDNy0YT9yk7FvTbRhcihqVsNPO1VTYQcTqdi/Ho//Thq9dV"
    "hjRDH6GxdgJ7UTwY/xEt0rLhkM58cxHIAoM2AvsJTS+W9otGgRiMqGnZUNIe6bEQ7U5069"
    "m4sx7WDuUHCSWC9+0myGwdVdFmqaAaCStDy5bR6XL5nOMq7mvH+e5rx1AHeMf+geREQZzI"
    "o8BIZDum95yj/qHJ+EqRz0Fo02wZ1EV+DJGvX6IIQIie9oe98W+JZ2CiDRiMhpenAt/A09"
    "+mek+EPj7PFdCPyRTRb89evFXwQ84sg36J8pOhBL1Yk/ViAjG16lEiIO3gmVKlsmV+YctM"
    "XcuV7SicJzQVbGiKGxoG8d60F2tP5FM0WZqLRX40EEfbJXfGk+PvPyQOjPhHkcvi5Ko3GG"
    "R9FL+ZvnHvuf+2BOrewuraLOGei2qnrRpcTNt27MA2FyouuRnSLi3jHXvlpllw5eaApYMJ"
    "UHeLhtCtPYdu3a2fLc+QjQNlqbqX2eNtpWDQtwXBoG+zwaAhaKtHybrzHFkHwa5d4xNCZi"
    "1NkdxbhnRC1j2kj99XkYRQq/wY5/cZacizZvaKpACV3UWylN2DfCs7SQqc9G4iIO0g6LXv"
    "KCls0ruKgLR7iG9lZ1lavi+sIpcPNkXSPZC3Ur0Wjcx+kEztFlN0UFVYv31v4c7MhdQiTi"
    "k6CHAVfPPhzaBLeX1kEM53jmepXnI9+Iwji6yhSNgB2IuabC+KpkzJXZ6nhZlu8kxD4tw9"
    "SWhP5sKeY6PIUuZYYqledNhW7OYqGfTGUL3kc511E5bZ4VlK2N+bvL/jGTD+LakCYog6KG"
    "F8qKKK+JCvifiQUUTEkaB3z4asK6yAtIOQb8FpM8Eti3a+GzdLBW7cEAr9Ag8F2/fXSrPM"
    "EMLB3+Q5piPSqm6ONA1sjezWSIdjVsWTpgE8Oc8qLqq0chwWRwe4FsboJ5GmLL7SwflcgP"
    "Vp3G0rIS4Nzqc3wpyofOFargHo6qWBW4ot/wFXwDcJbwdsi7GlD5wNUnIG7ldr04yJ3IYx"
    "xV22l+3fSb7ETCA6DrEi2z+deEPYismLmMQlRjkQBekQnqNCOgdnYx1xqzFxf3iuf9H6Fy"
    "SUXf/Sn0wnoidG9Oiho6HgPrp+eJs1DqDRJHkWuFtMJL9oxEQzUooEbpXmH8G/wqQFk9Eg"
    "LGE0Hl2Npv3RsDfAP89G4+vRGL1++OPqWh9Oevg2zn8oGkVONaWcdjn1lH7t9af94aVx3f"
    "vtSh9O8bMzSRXQXzcT/dy4ucZ/6l+u++OwCNMvo/55+NdYv7gZ4r9zxvpkLtYVFg9plo6U"
    "iR1Iklu+0X78pKUu7eQa9RPdZOjyFp2dKrlKx0W3TocnmNN0El+TylPUuHBNLPFYrCpDsJ"
    "gnp4aDpKAVflyqC6fqXIkeGYrO5U8N21EPTmRu5rlU1S1+Qb3WRmMtvR8tmZxJoSOeyieF"
    "ap2OMFwd1K1wfdAXUIP3m6b9CVnO8tw/CWtaPQFQmo8Fyn5BPo/apcgM6o0UIiGdx47c/a"
    "AWklZ7/RjCxqgE6nGEXQIXQiVf1gSAQ0w9eaDBhg82/KYtV7Dhg33Xytp5qihzKTm3XpVu"
    "az+w/ShzQ5tSwsmXKlvY9uLSM2KlTkhZUQFINU6fQXHFEkpAimpTZU9oLihX9iRmBQllT5"
    "DQgLKndcoeMnkKubVYOkjWSJ9nMum1SIZm9H3IrHWaBmoqALv2Uti1hkZbVJjmhmisWzfL"
    "a1/pS6bIwKm2yfPLGGql+L0s5XZPwoZ8weqOi1x9lnrdF1uLcakHWHadNaGqkFgGM1w8Z6"
    "USatqW8XJKOfo8N6ewhY0Wg72s/JyoeSoLR5tz7H2BnSviSz9q6eEsXzHVeoicsLJlUqNb"
    "R4W1UalGKoJsWbUUrnBM9Djjq7Uiz4w/sIMjYVkUK2BQg6Ine5abZTOvbZRvrWmCBJdfpl"
    "I4/3FBOP9xNpwfDSuwPNvMYpyfpJSm2ShDadPwLoB3KylKwYwEeolmANw6iWa9mitOM0sJ"
    "09zoaU45MtlpZilBPdG0WZawCdcv2KmJPKfu2pmHMIsFn6jBUQXxx7hL227dnFdcPUQomi"
    "g6sJULJdt3X1OvGJIvhnjWDE/aAi1g4T4kRpalesk+ahESj/aDwP5ZCmBM9pIRfLJ9O/DF"
    "KzDfS5ghUvrEGwZa7Q7YIULihVmGa866BGDxObeynDleeSq+1QLiDmG861I0BEy8VtWngq"
    "WGuVCdi5m7XK0V1RMsKQiuINIw65kVLAwfIb3IWo+Erag46rn2SXsrbRP6m4uGMTX9rwcC"
    "4Si9eVQkGP0TNzOCuJ2KUPT7wcpzly5ed5ERMTQGlZmM5qjb0IGYMx6lYzJQm1LzketYtM"
    "UNe5p61hIPEGxKDbIpBXYgV7YgIQCrUjWrkm/PpQCO23cQ3yKeIUb3+1xsv8+W6/FX6HH2"
    "ndwK5si6l+t8K8s4PReqKixSipesq4gOQmmVfUoG+vqmMbeZ+VUIN+XpurcN1R9qGmEmwx"
    "dSJOAdwB+fCTsuuztxpLBDNXmHAs8a8KxpBsCt+3R4FUrVj4eng4i54kCBBK8syPIJYum+"
    "2gluef5dbn01IT6A0g8SFQavbeXuU5k10a8wH+TZoD/sn5Esn73xdKiPo8SYtOoRV7Qp6B"
    "rfpxIvcmpIknaR5ryphI+Sat50mQnUvMwazFfzMst+KwEAFlZsh/2j78YLyA9aq5uuJFzx"
    "r0yrizNSWjgh5QDnOgXl7Z6VtyS3cAbnghRH7gaqRZ6P269705ZrQUGoxZa1idTIJGDmyD"
    "qoM3lTtU5lYaHKbGjLI3qg1FYRE3QS42oQy5QCJSejlJknJujglvGxAr4fc9H9yGNr3d9b"
    "M4GgnQ9uStFBdOvXq64sj/iW3q2yIOfn/GSIOuQGVZvbn7l01wggBUcznrJD6O7YyWyJ3s"
    "FeLWzLk1vdGboOTUFtC9x6srxnwwlk3IUZGgA1CyrOaSBz1sXtu8eobUXyCFNGIDlbZV8W"
    "EHdoCe94a0ZvH/gGYiOMtS9gnXMnIUPXoSmobRe5c521byzse8uYm8+CpLG58AooAWCR97"
    "oztwOiaM1gW5AugqGChBEbJIxwLGvuG0/uevYoKix46roLy3Ry1HU8LZ9MFBF3awpOR6MB"
    "MwWnfW6DHt5cnepIcCTzgRrZQc6+vfJs15OrfUKTdKk6RI27yfLOdvATJTg/hqiLio7ay/"
    "akNrAMzPl+rAzRhq6sTQNczpeVsiZWBY8ieclewHfr+YOlJHLwlB3ixXatCkJ7C5IYZHhh"
    "mqRDwNd2bGEhbBUWZEYSw9IWKC6K9MdZWgC5GGT897NlCvaQSjjT5AC1qP5ZWFDSRzyXJW"
    "kOEZACqytS++DEqzNs35DR+TBEgGtOagMlDoMj7BK4u85oAJ724GnfCIDb52kPBaC37WMf"
    "YpWFV97DPu2pjbCWe9czq0rat55KrmD6Xzes18ckDGnn/pQt1cexgxtClDjb3/gt3sWLUY"
    "pMFRsi9Utq8OgiSKQM4qarKcLoFPfVVaDmtk9kqQ2h6jtPrj2zzqPeWsuhFoOFujAXGyI1"
    "xX10CJ8thI+lgUihZ/RfuRgv7j4VPkZikkj82Pm4dzHF4WMkPImEkd1M9HP8lz48R3+E4W"
    "RpV5GfcP6zwgbpw856E10LL+KQqCF6hD4+04fTV9oU/0ydYrVTffqrji69JbmvsFP+m4ik"
    "dzW6SShoV09SpzVsc9H/op8b14jX0IUNPyUtL/sXcV/YPYlEtI2mYdatsMVw+tm4GOtxR4"
    "kHHu7lOGpzOhreTIzLca9sYGHDq5vBtH896OvjqDXjL4mah++rDxBcZMlqaAI48FPzZT7+"
    "SZt0CpJL4Zz3BkgiwTOM/mOgyTAG/fA3llmMERrceJKZdyz0+QWPJffTR0ZGLLp8UHwJQZ"
    "jYB7mHhJabgqeEDaiVnCpiwgnGC+eQNgDRI6Bb//hJo5vxr0t4rPxx4NtcrSSyoVODiA0h"
    "mQpKYUP0/LgF/+xY7Mh/fNQiHQGvSk0+pTfUp0SGlWmJB4yGlnLw9OewQZAnZi2L4jwj1r"
    "NCqGfstLbTpH6x/j+Sk+k+xMGgaJCx0YC8RkFMaNo3jfXBn+WjskP+oXgUUaOyUaR9saOA"
    "CNX9Rqg+mo5jLaS8WlKSDvq01BwaRX1CMquZoQKNM58XaW5ZS2k1PkcGqPKuV64nGSAZEX"
    "QvsGErEaiuN0ccj2fdW54VqW+rQi0g7R7oW4kmCZEL3MBcqJheheQdcszYsf011mupTEWW"
    "FgzhyhMRxpCoeDuyhDAF6r4IiiFuNUS3wQQcUFZEhTnIkMI0qH8HC9uxZ0pfAkcJk7BZqG"
    "cW/eIQz65hDhHi7eDpPWwgwbrtTdjJgk66tKZ3vI8kqCozmHk9wKRsPikbcDz5fcDEbD4x"
    "KgneGVJI8N5k31liiJULy6RIXnRE61rt81jX+mm0CMLWfRus5bu6XzljLwdTDpcAArLibw"
    "XYyMtXElaWCoIgoNDAzgsNCHbcOgBOe2rlNlsh0IQ+Zipgm5vtSBrb6qEAjdwVSqFlN8Um"
    "1Mdg3dpiL6e/Fnllxq0o59fwQlQuA18b3RCP53N98jPxetVPJ/2pnq2hwXYcOveWOIXGrd"
    "LHs8qs1D+UUqakF1NLUnqNKHbJT8GgYqGzZFRxs3RYb7ADao7GLao8LL6HyASt2e7od2P6"
    "om9gB1yuHdsLo9dg+2FvISLmggAnF3/ZGKOxjlhs7WbY//uNjpbEuf5F618Q50f9S38ynW"
    "Sgw5QIttGQv4MuHt4yu/0teu4t5Sl2e/C60NWSfSeqwnN2+NjpQXH8mLTgBdKvPhw+59iS"
    "vgN3o9KLSPoOxzuswG2Y2nzzPYapvb5GX2Hwh92rP6xsldCNqoM2jencqicsrm1jPJq+IB"
    "f1qe2Y3nOeuwNFxmeBfA7CaMKW4VykOI6SayaqGwToaX/YG/+WpOJM9DeD0fDyVJCM8/S3"
    "qd7j/eDu7xe2ozIBPCXMgeocLEzEbyEGEZ8UwlDh/G1GQAo7TtmOQ4KOcASUXBEujqx7Rv"
    "l3VWzy7/JN8u+ExXXWUgs6pYB1XLaOrT9WNtpWZBN7MlQvObdnI2xI7UGwdSYkyED1IqaZ"
    "ZA+RNL3QNGB4ASMhWLT2De42LFp3cS6gemwuVVMLNXJXKMWX3hI3SJ2287RgzWSgdpJ6J9"
    "aaE11YYlygDTCZFrcHsdr+8DbVod0ekA0sbh2rdgq7pBsxvdKKIa5johXN6xDfTE1DYZF3"
    "bC2boC02zAU06Q8vB3pkF4vJQrE8t9fwNlVZnnT8SYu7JZXlKdGeyztCPygUTXMfRG6z6Y"
    "3WfpTr5mwaJTaK0xr9MuqneY3iLtYiGxp9k3qNqPtPUZfkNdaU4UP8CuF7ItrnghehGnHz"
    "8SmZA5LIJhzCjz/FY1C0tIT7ar65Jdl3S20uRrLjK1leyvKe4PXhG2snsBdM4hPm6Qg/9x"
    "vZ3orSnpBPzzcXAWQ9aZCV519rE02uVIUkmqRLLu+1BT09mug90Pm2DoR5OfJVgRlC0AiW"
    "aQTRS8vl7EkIuqfN3kquDlC5bqZyTY49BWNvTKZoaGwPbtuyM9Lsi3D1FihEWVLQiDZaIw"
    "rlLOpXi4Ix4UV8Ou3QfrfDqtBO5XcTdbMVdd9V9LO7LkjQzMNgp+rZUC2UKAry9G5ss1Tz"
    "Fl/BubwZbV5IkIrJJT2nDdO+GRk7Ck4Y9If9My4OQVKxFxUYOBDo9PppWuB8dR6VO1jVhZ"
    "qJ0FFJtjxzlyv8iZGDm9b2xW70SYNyXV/aE6j7GqTuc9bLO1FQVr6+JKWoRxlVjvPO9CXH"
    "1TLyFCTkAe+/XQO8vlPOYJql7ZL2GvKXvsyJUP4c4FuoL32mPVfLnUnTwQQoT4Bleo6lNA"
    "U8JUyC8iTMFuY3tUngKWESlCfBs5CMMlebhiwtTIT6meBZyscCT7rfaXjTNujdleVIm4IY"
    "InDkFkMqbwliCMEQ1GhDEKP+k5xnnhbCxJo800+2bweSHj00zYv258GmucVC7SvhaOEraf"
    "JXEs6W4VmmL/pUCsoC8oTdczV8X8nV8H2Bq+H7rKvhnYeAk45rpInAB4HXTO01pWyLuDUJ"
    "UANbOu8pRQJwlvjJ7CEnZ0OBrT8pZ7hZ1oDtadJRK7fV8tBQ+lSpACz+wGuAdWpX8jBq63"
    "qltsEN/Lli8+GGDl2RW8551FuHYGcDZGxn0/DkCKkB6qmrKIW67w1xGpNOugpRYKHBbepF"
    "OSWddAmiLXhRxu52xEJPuCnaxZG5m/o1UuZ87ZPG+rpo33G5gwlfFncU231ynxQ3yGQxpu"
    "1FUS5a5hJqRI2CeWho88t9ZHibeyBtJwzTNtMXUAPamss8DdtTcp+Fb6ZPSk0vae7npGVo"
    "mcnvKbxPdUabcrL95cTXs7fF8fWja32IPVbPRlfXA30ahthj99V+bzD4zRjrFzfD8/Aq/f"
    "dZb3imDwZhHH7WxTV5dOT1h31Eo9THE/3vNzoi5tIecwSox/Px6Dptzd3/RxUn2uRIznem"
    "pU/tUqfaJJU2aa3iXQteq3v1WoVUxKlL5bsqLpXv8l0q32WyESMoHlxPKlCdpukgyG8/VI"
    "mj5nXTVBj1h0yhTgSFcbfKYpzvjZFSdMkNo7YkC1Cnt040w/IZKt4qPGWX4N21K68dLKTy"
    "MycE3TMwbaVccloORIprY6jAxPRnRr8kCShFAmg2LhVpw7aFrRiZqGjLDTX2VHBnK9drqc"
    "6e3f0qmEIWkZq4HmDrUzo3EVxqJ6xSrnBPKQSauSNsP4XAFlW7iTo2ZJ8P8lSAXLtUF0iz"
    "3ThMPlOyTi1+nXxu+Wq3+GssV7nFu4BiMDvHc7m+TVYJ1ATbryIumYgM1vnRDBRJl2TD2k"
    "RvyMC5HeWQsfLwDqKg0hBRdwlmCBV/mRMBoeJ7n4Kw8i7JNy5nDsgSdmkWatv4Z6b/iBl0"
    "OXA5KkA2J8Ze5PzjugvLdMS4JjR8AltE1EJIi77+0YiUj07iWk773F4wvLk61ceHbwnbjR"
    "rZQeEWobBLc4RdWsU73qWXrmM9q0wBRwhToDwFkNKjAZOQuPMpyKhC2i7NRW0nK+TsaNpy"
    "Vz6C83qASVGeFEgr1IBJWCHhyHxQUqZlSCGbjdz6t7zAvrexx6XSRyAihylQOxc2+Azy+4"
    "DJUJuMDT+M4n5gUqQmpfmOdU1RFEn4gvmW9yQPKksF/nVt9ANrpDuNtCNYtBJrAHeS9tTK"
    "RVuKLfvRQmx8O+N1iTdfbtETYStxzZPEmYv2QkiKoTAdFccIp03yAoWTx/6/2QfyUcNkWD"
    "R5JqCVPK80nphplQ4sozHEIb3J3/jZm4cdM49GvLgX5IffCtoKBktpevCD6Z/M0DJsJolo"
    "zlxkaBhZAbdnLkj7+EX5CQTufWnmgnzPPi9tAyG04LnXwjOhbsU9+NPsXfAMXEPZWJulhY"
    "nYZCKUrSZZWpiITSaC4ipU50PcBUzLJtMSMW+qU5IlByWliiWROPqpmxNZcvgilKfDsb6h"
    "V7lTcgvP0sJEbGBRkU1wvWFm68bBvv3U1qm6QKoqCUcGJpI8WOVz8XOkUJuk0bn4m29gBF"
    "sY5ESoaK7Zggki3M1yFNr0zTw7AKsM0f5HY4Xy8EJWKgyvs6JJjplAUlkdZYoVKKvTHLL5"
    "yuogbVNvAHp5TXVapx9WYedS6NIwkkFHX8/BkaCQOtMZlFIHjXqjWIy6NeqQ6HOLOSghx1"
    "8jhG0I9mjERNzb/gxxKI+2qNZM/o7DkcHGUyX5rXVveZYjki2KdEwUEeS3rJTfEj3N8c2Z"
    "Qv7ALCVkEORCYFxXydbP0oHJRi7uCIO3yZGZ0wFMg3IMkty+kqWEfYXz8ncXSiubpYMFLZ"
    "ddwCGps5fytTGzlLCgG5IQupNotrTMweY7Qo3pFYI1yQgiC2WWEDCFSgUZSe6kkiR3UiDJ"
    "nbSxUkFL9tL2GTwbESZ11HiLZ2RLy8mfzdzNz5pNVk3UNjdsibuvUgWRfi79TCye5j0P3+"
    "OeJZBmyQNF1+PmXKvSIWG5Im9I+B43pFQMIc+gfhY8IzxQcx5CbmZApo/iCGTmEmpE/pC3"
    "M3s2CaDLmpnJjaNCK3PSBCKiWme/BVtjwsL8UIGB+SGXffmBZ16isqYS2KYUgG4ZujvmvZ"
    "uN7XbMKJa3FCzfv01GwxyEYwLei9SeBdp/tYXtt9EuWwAshgL3nLiOxngeXvW+8FCfDUan"
    "/P6MOzjNWGQ9PzBEDjXYkzfPHJvSFLnwdgt+7JLLa91MaewokhcN3dL0HmxHLmM4Q9MlL4"
    "zaVER+YMkAGjcHLEX2t7Xni+xDBXa3hAIU6oKNUk29JiAFdIV6Sx/BZJiLhcQGIKBU2gsa"
    "BmvdW0ECk29ZMq7HGTrYaAvQVQAWMM3BdGUGtiXMSFaQMzglAUxFDAHahZVi2Bm6LkG7cz"
    "fuJ8tZKyae5UhhGjZw4n5Ye6LtOl9XQ5GAtmYDbc3MszA4kgHtLBVwz2JM5aPZWUoIZm90"
    "MPu97dj+o9I8c6Q1THR7PqTWzTNfgLzqJsnTbXWbbH3eghVdyX5DR55ruq82QlvqyMOvrQ"
    "1yTa8sdyWyRMokmiZOFtehuNfeU2knWaaJs4lBvBD+ynvOJLdSvxn8S+sPtcNX1+PR1Wja"
    "Hw1fHWn4x+W4d3Wlv3odeuQQ0sj+Lu43vJn2HP4O+/6115/2h5e45/HNcBj9eY42VPzfs9"
    "7wTB8M9HPmYfEZlvO4+Hb6QOaJor61T9ohdTLSaRLoB68sz3bzHhveTB8aWcdw8orYyEh1"
    "Fdp/croKb6ZdJcYi7VSf/qrrQ+0tcWF6++ZNZJgO6VzHQqM3TIMc3bjvsY7OMe1m2P/7jY"
    "5e/1z/ovUvyLvpX/qT6SR5JEOKnjwaxrfQj8NDvCYRTGFOCR4pkkziSN5pKv5s83ynqM+6"
    "xIXKWFFNVVypynJyhE8Jd7w7tMXc25QahE/SQY/IiFqTMYvydEAajj27cYHKtn71YuYTqa"
    "7dypB2CeBdh12Clhe0vDANB6QEiSU4TfO1vBQJaHk30PLGbJCkAoOhgryLfJaOlBmtiihN"
    "A3FdxQqhJCpjQ2VQEgDSTlBLVUH0mqpQzo2S0TbVstWp72mkko3Z/xoRLccItS6enhw1CN"
    "Xk9iBWPRzeJqvlFr3SLfWGtwfSIVfR/F9ZHmEnMtoD5v5RkfYgHsYyaQqBWK2T4CH//Pbz"
    "z9+73hIHcEpHZmUIO4j4xwp4f8xF+yOP9dJ9khNWEgIQVTYQVRauyMcwH/W4PYC+AeiqBV"
    "ygeEtdldd9bDATyTunrruwTCeHV6HIOPTvcE6C9sFfhORoNGBW/mmfw3V4c3Wqjw/fks8A"
    "NbKDHLgJo6niuMMQgn9Wo/12ormS82xkiMCxkc9iNg8t1LKfDUMI3m5N/mqiqZL7ahgi+G"
    "o45mq9WqgkXeXpQGHMxyavvSf7yfUkceXIwK5RqIZPVmHTNMaNVMbz32wFhXy8HJuGbxM1"
    "8tyn2wSVPKO7TlXyFVz+spSxxx9zB3v+3TIL6/Yg9gFM+Co5D8A//3/9xRdn"
)
