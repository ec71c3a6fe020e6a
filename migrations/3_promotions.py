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
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "partner_statement_once" UNIQUE ("partner_id", "number"),
    CONSTRAINT "partner_statement_number" CHECK (number > 0 AND line_count >= 0),
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
        ALTER TABLE "organisation" DROP COLUMN "treatment_days";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services_a_year";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services";
        ALTER TABLE "api_key" ADD "store_id" UUID;
        ALTER TABLE "referral_code" ADD "staff_member_id" UUID;
        ALTER TABLE "referral_code" ADD "medium" VARCHAR(8);
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
        ALTER TABLE "organisation" ADD "treatment_days" INT NOT NULL DEFAULT 90;
        ALTER TABLE "organisation" ADD "free_child_services_a_year" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "free_child_services" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "api_key" DROP COLUMN "store_id";
        ALTER TABLE "referral_code" DROP COLUMN "staff_member_id";
        ALTER TABLE "referral_code" DROP COLUMN "medium";
        ALTER TABLE "invoice_discount" DROP COLUMN "title";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        DROP TABLE IF EXISTS "webhook_endpoint";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "webhook_attempt";
        DROP TABLE IF EXISTS "webhook_event";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "trial_patient";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "trial";
        DROP TABLE IF EXISTS "partner_store";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "partner_sale";
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
    "6T8jAqs5ClhYlQnoil+2TNVWaBI4QpUI+5QAB5KlPAEcIUqE8BDvqeYTWEhNTDEnUJ/frq"
    "DiKuBbuDSCUvZojAiiNEVKGQI00I5odGmx8gAgHcu5tkhajk3l3NTbYBdUebeS4UV/SrL3"
    "luosyHvLlShf3CLMjFHsZMs0I341BjznsXJ/SRQr38QXE/sS0t/J1Y0VIWNTKiCZ8W6kkr"
    "PC1smD6N0lBjN99E35rzHH+9rPAQ1Cp9AqP20j5pjDZS+06j/ZP/R2M1A8Umw+R5CuZCEa"
    "20qTDupF4zoXBoosdKmgdL8j9ndhUJM+GWsj6jnj3Z+HuaZrd2w0ayT0cFRkJI91y/uNyA"
    "KhtNg3g7Hkj7LQXRUIy3Xwwiy6Jx23V2PkaONXXRPxVnozcj3I4ed9bGjbp0HuhTqsoc1M"
    "P6lif0FLRlmGB6/WTTeFZi1kjHm3BsfAfKbBvpaUu8W2aQuQOoysXh8Ogi7i0Kn67CtcVN"
    "wbGrfY5dplwtibh9F+NVtpF505zP0WQI9DQFgUEpSfcCsE4qgXxSAPJJFmTbN9C2Yz8JVv"
    "Kp6y4s08nZNGg6Dus7RNjCJV1k9xyNBoy547TPWUGHN1enOlriBHvUyA5yjKMzzzLV8l6x"
    "lGB0AqNTJ6YWjE6tMjrhqIj68rK070zej8UEpywqkRbjJsWWEnNpicXDKpLP1PKW4cjEkk"
    "94/6iK5BMkTesoXPBkLuzUtx+XMQDZqJFBLwXSUV7USwc4962IRz464aTjzxmiDYM4Gga5"
    "XAwHu2NUhY+letFBML4VBIsctX/+V85SdVAT8rHCh/4x9zP/yH/kSOab21g5ubSVEjKJ6a"
    "HUnaprc5jE25ibzwIeuKC0AkMF1lqRtRZHWyuvcxE1rHLVVT437cWz+mQIyWE2lOMcI72f"
    "pN8/QwWO/6CFfYFaWHO1WthK08xS1jDN7fmMWjfLoGsHXXuHdO1bVCQTratBCeF56mS+Ye"
    "pDnl7T+kPt8NX1WL/u9c9fHWmvrkbD6efBb69eMx7rYVe0CFT8UKpl+lTqYm4Cq0IN9oW5"
    "tImDU0Z3Hd05KtJa36dtwFGnfcpocNTZqiY6sNHHu3IX9kwgoeTDzJF1Ee3a0/iC3PIiON"
    "q57fvu4klponlakF2aNtMZNruK34XtPNlBHYG+Ib/TT7pr76deHOS7tLBBuRawrqzYNt0V"
    "oOqXMZT4cWoV5nLm7Eot49ENm20O7Hrr2PUVwkuKX08IOug5UjsH+dV2/Ed7JYMvRQJMeg"
    "WIbd94WKNt1DYFvjllXvU0JfjVV/erD9yvlmM8mv6jyFjpmN5zjhTK0PGIPwehs2uHIB+M"
    "ThnI0UI+7Q97498Or3pfXjMc8mA0vIzb05v46W9TvccvenzuEnujdDkfASnsM1X2mRQ3Sc"
    "6EJwTzMKhZXojwTU+z9cfKRt0pTDNLCdPc6Gk2ZzNrpfY5c6SgS2vyPMcaAKmzkCGCWlN8"
    "YnG6ond1zwqaaqu8RTsgLfCrSC3LG7pVpGbsVi7UUqcK5jvN8akQLN0akL1Oe2rjeq3grk"
    "J/rk1wV8mocg0ipZMvjXYcyWnHRECm8n2UHzJLFGWNsKwKD0japr4phymAWn+iDW8Gg9fa"
    "jz9ph0QvmVxSdFmJbA+56vHUNlGqGl+mTdWCLplvEEdZHmm/c8sHYi/3rj8HDe8uNLyPli"
    "lYzWXa3ZgKNLvVNbugTt8D6D7aKyzfIIVDhfkeinDPEgP01aFfuk7wuEn8VU4HEIGlGoH1"
    "T9d2lNRHDCFoCRutPVpY94HCFFNkoB1s8vw2XTvYlIltj3qwO6C2TUHYCCfGoxZqCNuKbW"
    "N1hKFOK82NFiavjtR//eG5/kXrX2gIKk3/0p9MJ6lSj6K8PcA5obk76CJJoBa/+O3Ba+3X"
    "z/pY16IjP9bsUUpFLN6rjCWhKxhJsrzTgUQKhbA4Te6gohcl0sBBjoaTbpNqNgWChFr03c"
    "B9NhfBM07rvw6nj9Nlsg2OipSZi7ApSd293iSFnGc92dY3nAsLNJb71ViSSDDfjvbYLPdd"
    "ED+WUL3oZFzpUpbAjyF60fA9oN3DMtZOYC9kAOTIXnI6PXQSoc1/bQrwK9PQpnSgJJRSit"
    "89G3nCQRnmDOmeYU9bNRhuy/SwIk/6jOLpXvIeEWGhdFaJaAFLQ/HgElO/ZDyRMPEgFXOW"
    "EGzLXr5LTyHOXH5cxVx+nG8uP86kKsZgyW+eHNmLZlGfbN8OZHKOpgSQblRwoN/bnh8YBC"
    "QFo0+WGmw/Tbb9eCTQ/0nkyFCQtJei2e839KZB341nW85cBkeKAlCMbc3mBptPhngne09D"
    "PO1bt/VEvDZRVkqWz85QQpimIPGYHKj1oNkw/n0rhmeMVA220aldV+acJsZOUMupgsWZ+q"
    "J3h2wzv/zyssyZ3a8JVmfW+GhEQtZfOaOqsFVqVg1/R5bUI96iGSvESzoNW6WdJpp07ZN2"
    "yIJHbMKjaRSZgo3FosZEzq7WNFHDMc2lrcJkAQuMwfHCzrcBx1+QquXXdL6C0XfPRt8Zml"
    "YZjVvcvh6F215L07P6tg/vKujbPrzL1bfhWyxfBAlvt5vwluwfGXzzNQlRc1DEiQJNVpaD"
    "Wj2ijePRRe1Viv/kdQERD6oRD6F6IYFUVu/MUnZoGmpb9jPTf8ScqHEnCNTML+fGUsGGIk"
    "B2ZXlfBfrJv01Gwxx/9JiA16PZs0D7r7aw/TbCWoAZhoJRn8WHXZIBjjoHzwT533AHp5kF"
    "HVgPrvdszG1/5q6dQLiy82chj74hk/KfP1s0F/eeZREJGw0+L2V0gb5eRAyq+wjbb6aH+D"
    "kkhxPnaBlgBZRwMgr2b892PRvBdOe6X/GDs7xgkXebiBw83Co5FJozbO+UxJuhAw/OYsAz"
    "6vZ85WVGaywq/yiTyj4TYtGubSZPb8w7GgU5+Qq2iFRD128xVCReaNM1hTW1Z4+m89BiB6"
    "ximDzLnD3W8PV1HynbeXLt2abfXj/spUsg1W+GUrCzRGsvx9qSrsxim4sxSxuqmV4gW1jD"
    "zDBog/NFvvj51oKUooP2guNK9oLjAnvBcdZe4Ltrb2ZJeqowROD5w2mbyD6klKCdoYScPI"
    "12nkM3H11PuqAERwZlgcozGkaQyW1RDBFsUZwR3g3kjPBR++6t1veVztT3BWfq++yZKh30"
    "BnFuRDtqPdnuWs4+RtFsZI1pD3JbscrYvrF25sLadmUa1pQOVNnlqux7z12qONzzdJCaDP"
    "K97SCIwVVZqywVgFocywCp3mpO9SbcbmuAt75okUZiy58wFdCNPnTAtjQUx21YsIiklr43"
    "/+faD5bo0xtbCHg/OBAo67ONjop09mbS3PCo9iqq+/8csC9r/bHChVCIfxC6FJUDSfUJmS"
    "cb7soiWuN4WR6QXtBI8I8oo+Hcmtlzop1LEhn+CQaCvRoIzCXxxlPwy+Ypu+SuumN/bLDS"
    "bF+jFNf0lMxMxVC9ZN1StM/nOEvkb8w8HQgzucDKm7t4WjB4NdrgFfM/cl8QSwWGmD+FmM"
    "p/PCwlpHhq8peD/ZBXK899shTKstGUahr29sxsjYr25uuDW5+FpaGayybmYmlejQqBEiSU"
    "icmaoJN75LZME3zQ0jQuLytfhUHHosrz2FrieRRm3uBaHBXplojg84yGSzVWUSyBemev6p"
    "0GSL0tEiiEYi/5ANSEM4YUZLNGc5jmLIxLlvSRY6hAt1HM7kRo1cDuDKz5g+X10v7aCW8p"
    "18OuryZwPRxjkNbDohkeUSPE60TFsg5vqfe6RS92S504twfSnM/Yurc8jyRVy/A8yb1Cbs"
    "ejW6nWm8JdJBbK0GD2e5Qfl7uIk11Fl2aeZUb6O3IrrXsF0TN7557Syahql0kpOmiXqb90"
    "gGf90yJrxFAxgWVpu+ddfVwtYKkgXimLOUnvGIIm5SqcpWxI+pZ2egzjWCXHEni5F2RJTE"
    "m6uL/UHvcyc5dLoX6tKBFlQtK93WQrlnWKhcngXBKtx1CCgNxoATlm0eWnmaWEaW70NP9r"
    "bS5s9CYq3zNPCzbV5s/0M3pdI8ruIan8yu1gqz4K7TD65QC9Mm2lJLi5XXQox9yOnS7XPk"
    "bDwE77MrYRjuwluwRGUMifEwwhHBJNPiQ8C2uKFe1fDCnMc5PnebZwfTUZjiaEOW7yHIf6"
    "O8VvmSGFeW7FPMt66jNk4Ggs1JvLJn7hyECnWE2nmFpIqy5figT8MIR1XaUTZlBEAGlmO2"
    "Ds/dU3WYYMNtlChyFxFTFpb6HYCeQs6q6dC7bUWYjaASukHohXYg34Vnc+b+aiLUWW+2or"
    "pc3Am+dOsW3rsmXOGWkXN15VsWGG6nirGJPOOoT6FhJVJ25zRjSFiS/gWEdyUOzu1x+e61"
    "+0/gWpJap/6U+mE+1WSHt7oI2G1D30+/A2XR+3B6+jRBKhmxXqWTt8NdYvUZfo6vmrI+3V"
    "DXrY2Bjrv/T1X/Hvv9/0Bv2Lfnjzsz4g/x3rv/bG53r09y/6eIL+VnY7JKdKgethfOqUux"
    "8a8XkHoRbtcxaEiqfbc+MxlysTnZpS8FI03RO6t1L4dGnN7bXAGJYPckrRPYg/VgD4Yy68"
    "HyH/SL3GRj9wVysl3TVLCarrJquuwZfwRUwz4t/v742ltbyTVqAJSMHdqEl5G3hI98qZbk"
    "UrSS/BGjQ8E9zdVdJbG1dsqY5H8NVupOkJ5eWadD3tPQyqaHkqZBsZOdbURf9sXd3bhL1g"
    "C5lGNtKdEa29+80hOh02jFbQJs0YcpiOM86m+hpnDjmMJd/kKtni2L4iwa34gWGj9Inh77"
    "hbbTTWskPQesNzLW6I1XPXI6ycw5q2gd67GOhT/Of56Gw6Iheve+PpMLz/q3466U91/Odo"
    "+hldEw0cTXPgliEVNqKg4rYfMtjRNMLsE/Nm6PJ5fzLtD8+m2sV4dJUM9rWygvDacx88c7"
    "ks1BKmjY4qqQpXTPut6wsnS3OxyHVPFjINihlg96vJCl2RT46//5A4H+MfRe7Gk6veYBD7"
    "F+frB6EE847zlyVGu9AwpOJ2n9sFuN2rut3zkN6tslNSeT5C4g5NxvHbd9+/+3jy4V0yB8"
    "mVIujLYZ5Z9gJHj9TwEWS66hD+O/4YItOm+gaV0wHkYleeEoShvVwvlSO1xPQwIcoT8ugi"
    "wrn5LBD2cyeBoekS9rWdD9/Qe7jfZHHlqABZ0QbiOsHj4tmYmTKcDUfVoSO1RpaGHHIL+9"
    "4yCFwyK1dMDAtYgHOoLMGKFJF+tUhU5ShBWK0urC7theUHriPCPD8jE0sF2ZgkszFlbDz5"
    "xodtek8mqjzDR4iE4xZrN/mWqYrTnmuftLeswjRtHe5+VfoNW1KqU6EKhFU4Z6VySvWsqD"
    "MdxyPOVZimHroVtKVe2hhcK1vnWvnVFrnS57ulxe27mCOt9hyMyRkSeWLLcFVCWuBdBbwr"
    "enNJVWdKAYBmAd1Anwn6y9p0M1A9sgGTsHBlfb1SCgjrhWSWL9EB1bOeLE8t4Q1HCv7kTZ"
    "5nqGG2rcwHSKhWyXyQkAGqhT7GdEWKDf2L63VzbaLHJre0KoTnQ+G9Fhfe47R6amHnFC0f"
    "dp4qQQ9v6bUVlqrByqXwr4z2Iw1Qp5gE1jOWJ6FdURnlbTQ+/LSNXjDpQOUt1V4n51Vyii"
    "OKm+VURvzpk0plRCewg4WF0/qjP73nA4FWOdPmqLA6YtrasJLmaoWD6L7oMkH/OWC/AuuP"
    "FTo9fBuX3kCXDtiUy1wvmCCJPOUHG2drJq8U7WakDwwn/hHNevoEZpX+Cdpw0IY3Qxtec4"
    "y2sxaHdOVqsVKCLumvalPSrtGRIYFm3BywFHq/+JYnLH9e4POSkgCmOetTMiEDRfKSszGE"
    "S4vEV0qrAXhKyIHIYqtWjGOHFThaiKmJAwINWc6Jpeog/1R/qqYQMtkiyikNLFwWT3c2W3"
    "uekqGCIwWLVKMtFVk1QNXPJ0sJVt1mpURppua3XoMFtQpr0KpP1nfJq+lsz+1cwKVq9uxX"
    "DGaMbpsxsnpZwmny+nFxs1Q/ftab6Bq+hLW2Q5zQdqKPf9FfaVP8M9YBaD9pb4jKHguw2i"
    "f0I2490FEHfOsfxa1vkpbkRtxnSvYpuvIdfYm0jXtDwjOtTU6GMb0ZD+m+f+T7/kQNie9E"
    "HyAMyDrU9OG5yEAggNFcrcLEwwtsEfg9tq6MxtpYvx70znQNrYrLS32sFdJqp/rFaKxrN9"
    "fnEfk5wjT8azq+GZ6Rq8NsJxoi0/Te2WcN8Q5T/UofYjOOfnaD2l8guml/hGfkHr2wgQs/"
    "P1iHZF8+H4+uKw5N9NiDf1Q1llxbnu0KffCzjY6qmktWaXvwxG+d7QE05PVqIP+1NvG3Ia"
    "jTVFQKNCEBTMHqAFaHlmEKkj5IpQ0Buz6pdG+SU8hPpi5SeaIT1Q7JTpEL1eEt94ah81PI"
    "tNwekAUn6GSGPZIsz6/ywLhtKrCFvRNXplTGSn6lAhtz/38YISvmATZxhRqnhriDYhafbl"
    "mZz/c4orqco55s3w6wBbaCi1TS9ih2qhJuwrRJ0kXCE3mnAr+oqPrMJ+3V6FofvgKHKBBK"
    "OsWg0J9NVb8ImmZDx4imwSvnGRFuDjJW5pSigxbmmj30IDxPZZm2zhgK1ei7P8cgBoPBu/"
    "GYgmph/6oFMHh30OBNy9wRA1ykTMk2T/UpdDFYIpAfEUN1VN2VmLfPo1oSeV2GbEPlEYTN"
    "2foStEaA1JRIWBH1ZGjXCG2TCHcZ9Ux866hIH7OiGqnpX9CWaMcqHKxBAU3HXjUdUGM2Ei"
    "s/vKsgV354lytY4ltc7Je5lII2bt9Bmf24UnHZ44LissfZ4rL0yCRg5si6V2b27ZuqpXwL"
    "a/lm8F55OBpEITMXR9glDemOE3M9mQt7bgfP8tmqBZRdmofaNNW2b9ybS3vxbPhoB7HIW2"
    "cXe0l1JVEPkLpaInU12s7uPcv6tyVbTkBACctcXMxn7cyNO9O3pSwLPF0HeZWa7Qu0vFNx"
    "EdMksHrFmzQUvtv2hpxRVOZrdoQqzA1L6UbqiG5qLln7LqWorQc0WvXbJdS2oEGMFFpGYH"
    "nLrMKQuZtq5yiBJolY4Rjs5DrHkUT5po4SVZrBHKl5A6AbpeOgr0a1cXtnP/cuScXbQX8y"
    "VSgxK/ju8pWF3NdZqjc0OBMHBGy0T2MIDE39DA2oCrerKpwhNB5cTxAUU6Dppmg6iHP9iT"
    "qwNSvMFyNVcYoj26jkVMP0sgUI11ZxCmK/trs1p9GlVTeOlKKD20bN2pG4tq2NIxoQCy2t"
    "78ujh7UsWssRFy7rw0VTgWNcsRMX5SGxsT9R0lM7ga3gUESvrCY4FAnkVCORXvKEc1FjJi"
    "Isfc8wGixtxGgC6H6Sc7nKQ+PGqWYgvpKqIUQbZVYZIcirUOmtSVNKQUJ+hyqJq9Fw+hkr"
    "JP5+0xtP9TH+8ze9R/47HU17A3UlBaPnytdS8OqwcjWFz1Mo+joxDnPVknDjnOfiADPR4G"
    "Siy8hs9M6m/V+Ifui6N5ka5zf6q9cQbrZnlYqHUPlmod3Nc5fSyU8zpDUmPNyrf1Zdfuvh"
    "VyOrYuHpOsjLb0XVAtFqnDNWJVesAkcsHmDyxYvK+BRZ7RMSgLgCxODptndPt5Vpz5VmgK"
    "GDCQBXw8ZqY8DVEFwNG4g7uBq2VZmOI9CNf7uOlJzDEHUQ4/rjepC84gW+ZDYThuhFpzOh"
    "FFxVwaNIXjR0vota3T1LVx3h6Tr4mW/BnSECTU4fx1JB7REBpvI5WCgySLPT6BQsnrXEKK"
    "pMMkcKqXaaPM/oTS0ZYSlpDyKSyP3T+iMwcKZ9ObaII3vJ1QMtxU3Hgh2nJTvODDvL4JLe"
    "pi8X758h7F7E//tKhrz3BYa891lDHqmKoqCBZ+mU9vumgb0XBXyo/1KbgywtzIPqPCxNB5"
    "8AknIgS7VVObC9PhnN9UNtI6ZNz8/YFNanc769zcwVWMG1twV5GBvqN10hEaPgDKsF3Gfs"
    "8XuVdtjG86sUYfb4lvZMp8QWJJc8iFQlMmH949B/64z01aF1zYnwdaWO6H7mWwa40AmhRs"
    "wuSIddgmuLkSKMN35O3tmCtuKkswIvffT3WW94pg8GYR5a/ct1f5ykoRU+IXb7rDScqDGd"
    "XIJciLLgXlyEyW+v+sPzMIajdzMdXfWm/bOiIcQHT6UhRI2zQ/jxJ/pxuAxquj/TVVvzx4"
    "HdAqsNArdMR/AG10ZKfQpJKA31E99MXT7zH4/HWnFZkKbMqgj9BvCzIjt4/nNCNXul55Cm"
    "3IuSa+Qdw7/QpZOi5YWVDFVXF24rzG+crmqS5JhVXTCzG1WzYu5/0h5IGQ4/OHxzRE/Nd1"
    "qqiFIJMGLYHGFsEc8IFYUVkbYGxYZB5pM2huncW2hLmkn5VzFEHXS82E6+DijK8xJsOqCz"
    "2oXOCvQqtepVqkj9e0/p1zDLzW4FM4bZEtdxFTXiQvbjpRCG7CfHOI7Zl2QmWfWNgJfM6H"
    "fyWclIJDJmaVvgJFvHSUJ9UWLJrc2BylzimsgqlnKeskvw7thQDpHf2wzu8Sz0jr6aUMTT"
    "gljUaLHIdPxviNlQmWmOFFwamzzPMROqpFcSEnfPtXFLlaNmC9uxFJxJs5QAebW0MLQ1QD"
    "KkKksKSp9ipQ+fv6web6WOlhU44rRAgvXWhNSErOQvVmsI2jBaDe7VQtVGKFtGuQi5HiK5"
    "s+Q5cQ+xdS/8rZ3q0191fai9JYa7E/IvLW/h5ISih+ZY0YWtcuznk59DK/l1r0/+e66fDf"
    "pDYmPEo6DMj2FTYnqkmCf1Cqt5zicCtU+Bn0q+AoiZQiin0HpVEJRT2EI8HZRTgHIKrc8/"
    "AOUUoJzC3jGHcgptUhJDOYVdrmW8i6rYnFi6LkG7Y4sTenulCWDpYALUTX6g1QOtXiOQ3o"
    "lWjwlWEmfAkXHtonQ+6M9QNOoI+gKerz6wrhOOsItooe0A8141uA5SkI3TTruE2xbU7Hn6"
    "1fwyQKUU5Sp4riBQbo/iKsXFzZWKApHbKZ+aXktZp7R4UD4A4gpCJe13V0ZIEPRYoqZPQy"
    "MraujvUwK1GkKCcyvNJfsPUN7vVXkPqYAhFfB+oIMIKRUgW+citrDv1WaZIQQ3wCbPMShR"
    "QInSDKTb6hol4LhDy0Wh5EE1TEWOiL/Awk2aeuE77a20bHGJNuAzywvse3uWk0KAb1IoVT"
    "ygxsaMa60mUixMJNdhLypEannkMWGp0d+piIz4SlwzoFr1UvcbWvdMvdPkpfkXMEhb8o7R"
    "J3VwlK1dGndIJ4IIc1sVD2S19tAb+pUHk7QvGxDdsfSg0IKqjk/UunRASaeyw7kzg9lj1c"
    "m6N0jzstHEfcqOBf220YWIYSkbzXxtlQ1EnE7nYjz6P3346nWVIc3QR2isncBeFA/Gf0SL"
    "tGw4pDPfXASywKCNwH5C04ul/aJRIAYjalo2lLRHeixEuxPdejburIe1Q/lBQongfbsJMl"
    "tHVbRZKqhGwsrQsmV0ulw+57iK+9pxvvvaMdQB3rF/IDlRECfyKDAS2Y7pPeeof2gyvlLk"
    "cxDaNFsGdZEfQ+TrlygCEKKn/WFv/FviGZhoAwaj4eWpwDfw9Lep3hOhj89zBfRjMkX027"
    "MXbxX8kDPLoF+i/GQoQS/WZL2YQEytepQISDt4plSpbJlf2DJT13JlOwrnCU0FG5rihoZB"
    "vDftxdoT+RRNluZikR8NxNF2yZ3x5Pj7D4kDI/5R5LI4ueoNBlkfxW+mb9x77r8tgbq3sL"
    "o2S7jnotppqwYX07YdO7DNhYpLboa0S8t4x165aRZcuTlg6WAC1N2iIXRrz6Fbd+tnyzNk"
    "40BZqu5l9nhbKRj0bUEw6NtsMGgI2upRsu48R9ZBsGvX+ISQWUtTJPeWIZ2QdQ/p4/dVJC"
    "HUKj/G+X1GGvKsmb0iKUBld5EsZfcg38pOkgInvZsISDsIeu07Sgqb9K4iIO0e4lvZWZaW"
    "7wuryOWDTZF0D+StVK9FI7MfJFO7xRQdVBXWb99buDNzIbWIU4oOAlwF33x4M+hSXh8ZhP"
    "Od41mql1wPPuPIImsoEnYA9qIm24uiKVNyl+dpYaabPNOQOHdPEtqTubDn2CiylDmWWKoX"
    "HbYVu7lKBr0xVC/5XGfdhGV2eJYS9vcm7+94Box/S6qAGKIOShgfqqgiPuRrIj5kFBFxJO"
    "jdsyHrCisg7SDkW3DaTHDLop3vxs1SgRs3hEK/wEPB9v210iwzhHDwN3mO6Yi0qpsjTQNb"
    "I7s10uGYVfGkaQBPzrOKiyqtHIfF0QGuhTH6SaQpi690cD4XYH0ad9tKiEuD8+mNMCcqX7"
    "iWawC6emnglmLLf8AV8E3C2wHbYmzpA2eDlJyB+9XaNGMit2FMcZftZft3ki8xE4iOQ6zI"
    "9k8n3hC2YvIiJnGJUQ5EQTqE56iQzsHZWEfcakzcH57rX7T+BQll17/0J9OJ6IkRPXroaC"
    "i4j64f3maNA2g0SZ4F7hYTyS8aMdGMlCKBW6X5R/CvMGnBZDQISxiNR1ejaX807A3wz7PR"
    "+Ho0Rq8f/ri61oeTHr6N8x+KRpFTTSmnXU49pV97/Wl/eGlc93670odT/OxMUgX0181EPz"
    "durvGf+pfr/jgswvTLqH8e/jXWL26G+O+csT6Zi3WFxUOapSNlYgeS5JZvtB8/aalLO7lG"
    "/UQ3Gbq8RWenSq7ScdGt0+EJ5jSdxNek8hQ1LlwTSzwWq8oQLObJqeEgKWiFH5fqwqk6V6"
    "JHhqJz+VPDdtSDE5mbeS5VdYtfUK+10VhL70dLJmdS6Iin8kmhWqcjDFcHdStcH/QF1OD9"
    "pml/QpazPPdPwppWTwCU5mOBsl+Qz6N2KTKDeiOFSEjnsSN3P6iFpNVeP4awMSqBehxhl8"
    "CFUMmXNQHgEFNPHmiw4YMNv2nLFWz4YN+1snaeKspcSs6tV6Xb2g9sP8rc0KaUcPKlyha2"
    "vbj0jFipE1JWVABSjdNnUFyxhBKQotpU2ROaC8qVPYlZQULZEyQ0oOxpnbKHTJ5Cbi2WDp"
    "I10ueZTHotkqEZfR8ya52mgZoKwK69FHatodEWFaa5IRrr1s3y2lf6kikycKpt8vwyhlop"
    "fi9Lud2TsCFfsLrjIlefpV73xdZiXOoBll1nTagqJJbBDBfPWamEmrZlvJxSjj7PzSlsYa"
    "PFYC8rPydqnsrC0eYce19g54r40o9aejjLV0y1HiInrGyZ1OjWUWFtVKqRiiBbVi2FKxwT"
    "Pc74aq3IM+MP7OBIWBbFChjUoOjJnuVm2cxrG+Vba5ogweWXqRTOf1wQzn+cDedHwwoszz"
    "azGOcnKaVpNspQ2jS8C+DdSopSMCOBXqIZALdOolmv5orTzFLCNDd6mlOOTHaaWUpQTzRt"
    "liVswvULdmoiz6m7duYhzGLBJ2pwVEH8Me7Stls35xVXDxGKJooObOVCyfbd19QrhuSLIZ"
    "41w5O2QAtYuA+JkWWpXrKPWoTEo/0gsH+WAhiTvWQEn2zfDnzxCsz3EmaIlD7xhoFWuwN2"
    "iJB4YZbhmrMuAVh8zq0sZ45XnopvtYC4QxjvuhQNAROvVfWpYKlhLlTnYuYuV2tF9QRLCo"
    "IriDTMemYFC8NHSC+y1iNhKyqOeq590t5K24T+5qJhTE3/64FAOEpvHhUJRv/EzYwgbqci"
    "FP1+sPLcpYvXXWREDI1BZSajOeo2dCDmjEfpmAzUptR85DoWbXHDnqaetcQDBJtSg2xKgR"
    "3IlS1ICMCqVM2q5NtzKYDj9h3Et4hniNH9Phfb77PlevwVepx9J7eCObLu5TrfyjJOz4Wq"
    "CouU4iXrKqKDUFpln5KBvr5pzG1mfhXCTXm67m1D9YeaRpjJ8IUUCXgH8Mdnwo7L7k4cKe"
    "xQTd6hwLMGPGuaAXDrPh1ehVL14+HpIGKuOFAgwSsLsnyCWLqvdoJbnn+XW19NiA+g9INE"
    "hcFrW7n7VGZN9CvMB3k26A/7ZyTLZ288HerjKDEmrXrEFW0Kusb3qcSLnBqSpF2kOW8q4a"
    "OkmjddZgI1L7MG89W8zLLfSgCAhRXbYf/ou/EC8oPW6qYrCVf8K9Pq4oyUFk5IOcC5TkF5"
    "u2flLcktnMG5IMWRu4Fqkefj9uvetOVaUBBqsWVtIjUyCZg5sg7qTN5UrVNZWKgyG9ryiB"
    "4otVXEBJ3EuBrEMqVAyckoZeaJCTq4ZXysgO/HXHQ/8tha9/fWTCBo54ObUnQQ3fr1qivL"
    "I76ld6ssyPk5PxmiDrlB1eb2Zy7dNQJIwdGMp+wQujt2Mluid7BXC9vy5FZ3hq5DU1DbAr"
    "eeLO/ZcAIZd2GGBkDNgopzGsicdXH77jFqW5E8wpQRSM5W2ZcFxB1awjvemtHbB76B2Ahj"
    "7QtY59xJyNB1aApq20XuXGftGwv73jLm5rMgaWwuvAJKAFjkve7M7YAoWjPYFqSLYKggYc"
    "QGCSMcy5r7xpO7nj2KCgueuu7CMp0cdR1PyycTRcTdmoLT0WjATMFpn9ughzdXpzoSHMl8"
    "oEZ2kLNvrzzb9eRqn9AkXaoOUeNusryzHfxECc6PIeqioqP2sj2pDSwDc74fK0O0oStr0w"
    "CX82WlrIlVwaNIXrIX8N16/mApiRw8ZYd4sV2rgtDegiQGGV6YJukQ8LUdW1gIW4UFmZHE"
    "sLQFiosi/XGWFkAuBhn//WyZgj2kEs40OUAtqn8WFpT0Ec9lSZpDBKTA6orUPjjx6gzbN2"
    "R0PgwR4JqT2kCJw+AIuwTurjMagKc9eNo3AuD2edpDAeht+9iHWGXhlfewT3tqI6zl3vXM"
    "qpL2raeSK5j+1w3r9TEJQ9q5P2VL9XHs4IYQJc72N36Ld/FilCJTxYZI/ZIaPLoIEimDuO"
    "lqijA6xX11Fai57RNZakOo+s6Ta8+s86i31nKoxWChLszFhkhNcR8dwmcL4WNpIFLoGf1X"
    "LsaLu0+Fj5GYJBI/dj7uXUxx+BgJTyJhZDcT/Rz/pQ/P0R9hOFnaVeQnnP+ssEH6sLPeRN"
    "fCizgkaogeoY/P9OH0lTbFP1OnWO1Un/6qo0tvSe4r7JT/JiLpXY1uEgra1ZPUaQ3bXPS/"
    "6OfGNeI1dGHDT0nLy/5F3Bd2TyIRbaNpmHUrbDGcfjYuxnrcUeKBh3s5jtqcjoY3E+Ny3C"
    "sbWNjw6mYw7V8P+vo4as34S6Lm4fvqAwQXWbIamgAO/NR8mY9/0iadguRSOOe9AZJI8Ayj"
    "/xhoMoxBP/yNZRZjhAY3nmTmHQt9fsFjyf30kZERiy4fFF9CECb2Qe4hoeWm4ClhA2olp4"
    "qYcILxwjmkDUD0COjWP37S6Gb86xIeK38c+DZXK4ls6NQgYkNIpoJS2BA9P27BPzsWO/If"
    "H7VIR8CrUpNP6Q31KZFhZVriAaOhpRw8/TlsEOSJWcuiOM+I9awQ6hk7re00qV+s/4/kZL"
    "oPcTAoGmRsNCCvURATmvZNY33wZ/mo7JB/KB5F1KhsFGlf7CggQnW/EaqPpuNYCymvlpSk"
    "gz4tNYdGUZ+QzGpmqEDjzOdFmlvWUlqNz5EBqrzrletJBkhGBN0LbNhKBKrrzRHH41n3lm"
    "dF6tuqUAtIuwf6VqJJQuQCNzAXKqZXIXmHHDN2bH+N9VoqU5GlBUO48kSEMSQq3o4sIUyB"
    "ui+CYohbDdFtMAEHlBVRYQ4ypDAN6t/BwnbsmdKXwFHCJGwW6plFvzjEs2uYQ4R4O3h6Dx"
    "tIsG57E3ayoJMurekd7yMJqsoMZl4PMCmbT8oGHE9+HzAxm0+MSoJ3hhQSvDfZd5YYYuXC"
    "MimSFx3Rulb7PNa1fhotgrB13wZr+a7uV87Yy8GUwyWAgKz4WwE28vKVhJWlgiAIKDSw80"
    "IDgh23DoDTnlq5zVYINKGPmQrY5mY7ksa2eihAI3eFUmjZTbEJ9TFYt7bYy+mvRV6ZcSvK"
    "+TW8EJXLwNdGN8Tj+Vyf/Ey8XvXTSX+qZ2tosB2Hzr0lTqFxq/TxrDIr9Q+llCnpxdSSlF"
    "4jil3yUzCoWOgsGVXcLB3WG+yAmqNxiyoPi+8hMkFrtjv63Zi+6BvYAZdrx/bC6DXYfthb"
    "iIi5IMDJxV82xmisIxZbuxn2/36joyVxrn/R+hfE+VH/0p9MJxnoMCWCbTTk76CLh7fMbn"
    "+LnntLeYrdHrwudLVk34mq8JwdPnZ6UBw/Ji14gfSrD4fPObak78DdqPQikr7D8Q4rcBum"
    "Nt98j2Fqr6/RVxj8YffqDytbJXSj6qBNYzq36gmLa9sYj6YvyEV9ajum95zn7kCR8Vkgn4"
    "MwmrBlOBcpjqPkmonqBgF62h/2xr8lqTgT/c1gNLw8FSTjPP1tqvd4P7j7+4XtqEwATwlz"
    "oDoHCxPxW4hBxCeFMFQ4f5sRkMKOU7bjkKAjHAElV4SLI+ueUf5dFZv8u3yT/DthcZ211I"
    "JOKWAdl61j64+VjbYV2cSeDNVLzu3ZCBtSexBsnQkJMlC9iGkm2UMkTS80DRhewEgIFq19"
    "g7sNi9ZdnAuoHptL1dRCjdwVSvGlt8QNUqftPC1YMxmonaTeibXmRBeWGBdoA0ymxe1BrL"
    "Y/vE11aLcHZAOLW8eqncIu6UZMr7RiiOuYaEXzOsQ3U9NQWOQdW8smaIsNcwFN+sPLgR7Z"
    "xWKyUCzP7TW8TVWWJx1/0uJuSWV5SrTn8o7QDwpF09wHkdtseqO1H+W6OZtGiY3itEa/jP"
    "ppXqO4i7XIhkbfpF4j6v5T1CV5jTVl+BC/QvieiPa54EWoRtx8fErmgCSyCYfw40/xGBQt"
    "LeG+mm9uSfbdUpuLkez4SpaXsrwneH34xtoJ7AWT+IR5OsLP/Ua2t6K0J+TT881FAFlPGm"
    "Tl+dfaRJMrVSGJJumSy3ttQU+PJnoPdL6tA2FejnxVYIYQNIJlGkH00nI5exKC7mmzt5Kr"
    "A1Sum6lck2NPwdgbkykaGtuD27bsjDT7Ily9BQpRlhQ0oo3WiEI5i/rVomBMeBGfTju03+"
    "2wKrRT+d1E3WxF3XcV/eyuCxI08zDYqXo2VAslioI8vRvbLNW8xVdwLm9GmxcSpGJySc9p"
    "w7RvRsaOghMG/WH/jItDkFTsRQUGDgQ6vX6aFjhfnUflDlZ1oWYidFSSLc/c5Qp/YuTgpr"
    "V9sRt90qBc15f2BOq+Bqn7nPXyThSUla8vSSnqUUaV47wzfclxtYw8BQl5wPtv1wCv75Qz"
    "mGZpu6S9hvylL3MilD8H+BbqS59pz9VyZ9J0MAHKE2CZnmMpTQFPCZOgPAmzhflNbRJ4Sp"
    "gE5UnwLCSjzNWmIUsLE6F+JniW8rHAk+53Gt60DXp3ZTnSpiCGCBy5xZDKW4IYQjAENdoQ"
    "xKj/JOeZp4UwsSbP9JPt24GkRw9N86L9ebBpbrFQ+0o4WvhKmvyVhLNleJbpiz6VgrKAPG"
    "H3XA3fV3I1fF/gavg+62p45yHgpOMaaSLwQeA1U3tNKdsibk0C1MCWzntKkQCcJX4ye8jJ"
    "2VBg60/KGW6WNWB7mnTUym21PDSUPlUqAIs/8BpgndqVPIzaul6pbXADf67YfLihQ1fkln"
    "Me9dYh2NkAGdvZNDw5QmqAeuoqSqHue0OcxqSTrkIUWGhwm3pRTkknXYJoC16UsbsdsdAT"
    "bop2cWTupn6NlDlf+6Sxvi7ad1zuYMKXxR3Fdp/cJ8UNMlmMaXtRlIuWuYQaUaNgHhra/H"
    "IfGd7mHkjbCcO0zfQF1IC25jJPw/aU3Gfhm+mTUtNLmvs5aRlaZvJ7Cu9TndGmnGx/OfH1"
    "7G1xfP3oWh9ij9Wz0dX1QJ+GIfbYfbXfGwx+M8b6xc3wPLxK/33WG57pg0EYh591cU0eHX"
    "n9YR/RKPXxRP/7jY6IubTHHAHq8Xw8uk5bc/f/UcWJNjmS851p6VO71Kk2SaVNWqt414LX"
    "6l69ViEVcepS+a6KS+W7fJfKd5lsxAiKB9eTClSnaToI8tsPVeKoed00FUb9IVOoE0Fh3K"
    "2yGOd7Y6QUXXLDqC3JAtTprRPNsHyGircKT9kleHftymsHC6n8zAlB9wxMWymXnJYDkeLa"
    "GCowMf2Z0S9JAkqRAJqNS0XasG1hK0YmKtpyQ409FdzZyvVaqrNnd78KppBFpCauB9j6lM"
    "5NBJfaCauUK9xTCoFm7gjbTyGwRdVuoo4N2eeDPBUg1y7VBdJsNw6Tz5SsU4tfJ59bvtot"
    "/hrLVW7xLqAYzM7xXK5vk1UCNcH2q4hLJiKDdX40A0XSJdmwNtEbMnBuRzlkrDy8gyioNE"
    "TUXYIZQsVf5kRAqPjepyCsvEvyjcuZA7KEXZqF2jb+mek/YgZdDlyOCpDNibEXOf+47sIy"
    "HTGuCQ2fwBYRtRDSoq9/NCLlo5O4ltM+txcMb65O9fHhW8J2o0Z2ULhFKOzSHGGXVvGOd+"
    "ml61jPKlPAEcIUKE8BpPRowCQk7nwKMqqQtktzUdvJCjk7mrbclY/gvB5gUpQnBdIKNWAS"
    "Vkg4Mh+UlGkZUshmI7f+LS+w723scan0EYjIYQrUzoUNPoP8PmAy1CZjww+juB+YFKlJab"
    "5jXVMURRK+YL7lPcmDylKBf10b/cAa6U4j7QgWrcQawJ2kPbVy0ZZiy360EBvfznhd4s2X"
    "W/RE2Epc8yRx5qK9EJJiKExHxTHCaZO8QOHksf9v9oF81DAZFk2eCWglzyuNJ2ZapQPLaA"
    "xxSG/yN3725mHHzKMRL+4F+eG3graCwVKaHvxg+icztAybSSKaMxcZGkZWwO2ZC9I+flF+"
    "AoF7X5q5IN+zz0vbQAgteO618EyoW3EP/jR7FzwD11A21mZpYSI2mQhlq0mWFiZik4mguA"
    "rV+RB3AdOyybREzJvqlGTJQUmpYkkkjn7q5kSWHL4I5elwrG/oVe6U3MKztDARG1hUZBNc"
    "b5jZunGwbz+1daoukKpKwpGBiSQPVvlc/Bwp1CZpdC7+5hsYwRYGOREqmmu2YIIId7MchT"
    "Z9M88OwCpDtP/RWKE8vJCVCsPrrGiSYyaQVFZHmWIFyuo0h2y+sjpI29QbgF5eU53W6YdV"
    "2LkUujSMZNDR13NwJCikznQGpdRBo94oFqNujTok+txiDkrI8dcIYRuCPRoxEfe2P0Mcyq"
    "MtqjWTv+NwZLDxVEl+a91bnuWIZIsiHRNFBPktK+W3RE9zfHOmkD8wSwkZBLkQGNdVsvWz"
    "dGCykYs7wuBtcmTmdADToByDJLevZClhX+G8/N2F0spm6WBBy2UXcEjq7KV8bcwsJSzohi"
    "SE7iSaLS1zsPmOUGN6hWBNMoLIQpklBEyhUkFGkjupJMmdFEhyJ22sVNCSvbR9Bs9GhEkd"
    "Nd7iGdnScvJnM3fzs2aTVRO1zQ1b4u6rVEGkn0s/E4unec/D97hnCaRZ8kDR9bg516p0SF"
    "iuyBsSvscNKRVDyDOonwXPCA/UnIeQmxmQ6aM4Apm5hBqRP+TtzJ5NAuiyZmZy46jQypw0"
    "gYio1tlvwdaYsDA/VGBgfshlX37gmZeorKkEtikFoFuG7o5572Zjux0ziuUtBcv3b5PRMA"
    "fhmID3IrVngfZfbWH7bbTLFgCLocA9J66jMZ6HV70vPNRng9Epvz/jDk4zFlnPDwyRQw32"
    "5M0zx6Y0RS683YIfu+TyWjdTGjuK5EVDtzS9B9uRyxjO0HTJC6M2FZEfWDKAxs0BS5H9be"
    "35IvtQgd0toQCFumCjVFOvCUgBXaHe0kcwGeZiIbEBCCiV9oKGwVr3VpDA5FuWjOtxhg42"
    "2gJ0FYAFTHMwXZmBbQkzkhXkDE5JAFMRQ4B2YaUYdoauS9Du3I37yXLWiolnOVKYhg2cuB"
    "/Wnmi7ztfVUCSgrdlAWzPzLAyOZEA7SwXcsxhT+Wh2lhKC2RsdzH5vO7b/qDTPHGkNE92e"
    "D6l188wXIK+6SfJ0W90mW5+3YEVXst/Qkeea7quN0JY68vBra4Nc0yvLXYkskTKJpomTxX"
    "Uo7rX3VNpJlmnibGIQL4S/8p4zya3Ubwb/0vpD7fDV9Xh0NZr2R8NXRxr+cTnuXV3pr16H"
    "HjmENLK/i/sNb6Y9h7/Dvn/t9af94SXueXwzHEZ/nqMNFf/3rDc80wcD/Zx5WHyG5Twuvp"
    "0+kHmiqG/tk3ZInYx0mgT6wSvLs928x4Y304dG1jGcvCI2MlJdhfafnK7Cm2lXibFIO9Wn"
    "v+r6UHtLXJjevnkTGaZDOtex0OgN0yBHN+57rKNzTLsZ9v9+o6PXP9e/aP0L8m76l/5kOk"
    "keyZCiJ4+G8S304/AQr0kEU5hTgkeKJJM4kneaij/bPN8p6rMucaEyVlRTFVeqspwc4VPC"
    "He8ObTH3NqUG4ZN00CMyotZkzKI8HZCGY89uXKCyrV+9mPlEqmu3MqRdAnjXYZeg5QUtL0"
    "zDASlBYglO03wtL0UCWt4NtLwxGySpwGCoIO8in6UjZUarIkrTQFxXsUIoicrYUBmUBIC0"
    "E9RSVRC9piqUc6NktE21bHXqexqpZGP2v0ZEyzFCrYunJ0cNQjW5PYhVD4e3yWq5Ra90S7"
    "3h7YF0yFU0/1eWR9iJjPaAuX9UpD2Ih7FMmkIgVuskeMg/v/388/eut8QBnNKRWRnCDiL+"
    "sQLeH3PR/shjvXSf5ISVhABElQ1ElYUr8jHMRz1uD6BvALpqARco3lJX5XUfG8xE8s6p6y"
    "4s08nhVSgyDv07nJOgffAXITkaDZiVf9rncB3eXJ3q48O35DNAjewgB27CaKo47jCE4J/V"
    "aL+daK7kPBsZInBs5LOYzUMLtexnwxCCt1uTv5poquS+GoYIvhqOuVqvFipJV3k6UBjzsc"
    "lr78l+cj1JXDkysGsUquGTVdg0jXEjlfH8N1tBIR8vx6bh20SNPPfpNkElz+iuU5V8BZe/"
    "LGXs8cfcwZ5/t8zCuj2IfQATvkrOA/DP/x/vp6CO"
)
