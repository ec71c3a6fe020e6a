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
    "event_id" UUID NOT NULL REFERENCES "webhook_event" ("id") ON DELETE CASCADE,
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
    "delivery_id" UUID NOT NULL REFERENCES "webhook_delivery" ("id") ON DELETE CASCADE
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
        ALTER TABLE "organisation" DROP COLUMN "treatment_days";
        ALTER TABLE "organisation" DROP COLUMN "child_discount_bp";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services_a_year";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services";
        ALTER TABLE "api_key" ADD "store_id" UUID;
        ALTER TABLE "invoice_discount" ADD "promotion_id" UUID;
        ALTER TABLE "invoice_discount" ADD "title" VARCHAR(200);
        CREATE INDEX IF NOT EXISTS "idx_api_key_store_i_a05d98" ON "api_key" ("store_id");
        ALTER TABLE "invoice_discount" ADD CONSTRAINT "invoice_discount_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion" ("id") ON DELETE RESTRICT;
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= floor_minor);
        CREATE OR REPLACE TRIGGER partner_sale_reversal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_sale_reversal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE OR REPLACE TRIGGER partner_statement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE OR REPLACE TRIGGER partner_statement_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_statement_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
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
DROP TRIGGER partner_statement_line_append_only ON partner_statement_line;
        DROP TRIGGER partner_statement_append_only ON partner_statement;
        DROP TRIGGER partner_sale_reversal_append_only ON partner_sale_reversal;
        ALTER TABLE "ledger_account" DROP CONSTRAINT IF EXISTS "ledger_account_floor";
        ALTER TABLE "invoice_discount" DROP CONSTRAINT IF EXISTS "invoice_discount_promotion_id_fkey";
        DROP INDEX IF EXISTS "idx_api_key_store_i_a05d98";
        ALTER TABLE "account_entry" ALTER COLUMN "kind" TYPE VARCHAR(16) USING "kind"::VARCHAR(16);
        ALTER TABLE "account_entry" ALTER COLUMN "kind" DROP DEFAULT;
        ALTER TABLE "ledger_account" DROP COLUMN "floor_minor";
        ALTER TABLE "organisation" ADD "treatment_days" INT NOT NULL DEFAULT 90;
        ALTER TABLE "organisation" ADD "child_discount_bp" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "free_child_services_a_year" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "free_child_services" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "api_key" DROP COLUMN "store_id";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        ALTER TABLE "invoice_discount" DROP COLUMN "title";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "trial_patient";
        DROP TABLE IF EXISTS "trial";
        DROP TABLE IF EXISTS "webhook_endpoint";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "partner_store";
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "webhook_event";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "webhook_attempt";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "partner";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztvYtz2zbWB/qvcDx7J8793G8SO0nTvU1nZJt2tJUlryS36VfvcGiJtrmRSC1JOfXu9n"
    "+/APgCQPABiJJI+uzMphaJA5I/vM77/Odg6c6thf+/PcuzZ48Hf9X+c+CYSwv9wd050g7M"
    "1Sq9ji8E5t2CNDXTNnd+4JmzAF29Nxe+hS7NLX/m2avAdh101VkvFviiO0MNbechvbR27H"
    "+tLSNwH6zg0fLQjd//gS7bztz6w/Ljn6uvxr1tLebMq9pz/Gxy3QieV+Ra3wkuSEP8tDtj"
    "5i7WSydtvHoOHl0naW07Ab76YDmWZwYW7j7w1vj18dtF3xl/UfimaZPwFSmauXVvrhcB9b"
    "l3RnrtwDCGo6kx0aeGcSAB0Mx1MLjoVX3y9Q/4Fb47fvvu+3cfTz68+4iakNdMrnz/Z/jo"
    "FJiQkMAznB78Se6bgRm2IBinoD5Zno9fKYPs2aPpiaGlSDh80Yvz+MZoFgEcX0gRTmfVLi"
    "Bemn8YC8t5CPDSOH7/vgDQX3rjs8+98SFq9Ro/0kXLIFwdw+jWcXgPo56ijBeVBMJR8w6i"
    "+/bNmwroola56JJ7LLroiYEVLm0W4b9NRkMxwhQJh/LcngXaf7WF7Wf2ihagXQAuBgP3vP"
    "T9fy1oTA+vel94uM8Go1MCjusHDx7phXRwiqDHG/T9V2o3wRfuzNnXb6Y3NzJ33GM3r232"
    "1vJ4yV8xHfOBAIm/GH9ffGSt53agP+FRFB1o6d3iQw23M6ykYfZkKz+xfj8wCTE6c9Cd3w"
    "/cu39as8AIjyD2Fura9fLuRJtqel3qKLy56Z9LnIXrtT3/X0yjMsvLj8SDH+/XDvkkjTwJ"
    "//Pup4PdT3syw08+vOZnM/n04rPRFGwp5wilwF5aORu3cEeJSP43/qNb+8q0f6VPpr2ra2"
    "ZzOe9NdXznmFx95q4efuA2nKQT7df+9LOGf2r/Nxrq/Kgl7ab/d4DfyVwHruG43wxzTmMS"
    "X44vsYcxWYNfEZJSZzJD1cWj+UOVk5kfOOpg/pDheqjNrupeRdNssGNF+1FTkN5kf6J2fS"
    "km0lbnIRuGHjtPP7yrME8/vMudp/hWZp5KikApRQc3gvoBjhgiApIEyhxZB6E+Oa4A9clx"
    "LtT4lhBquU2XIaqTT+zEtntn3bueYOLmS5cpxUbCZcO24V3Ilsy2fB9YngzsCQGg3mSJXv"
    "CB6P0N6w90Mfw4z7pf+5YxezQdov78/eBsrCPRQRuNtbF+Peid6drFzfBs2h8NNabx4WvU"
    "YHozHk7QONoPD5anDXrDy5vepa6tFqsH9CCtN9H+8pdb51S/7A9vHQ39b9zrT3RN/3KmX5"
    "MuX3nuN19z77X/RzM9S3OsJ9RP+IC55nra3FpYaP68OtKml8a0dzrQjWEPSSw3k/7wUtPH"
    "47PRua59Qv1YeHTR1vpkuwsTD/2r/+/W0Yfn6A3wYJyPR9e5X4L1ArR+wjBXK8tBGDuL5x"
    "xQpuP+5aU+1nKotFP9YjRG73l9HhGe6wM9/Gs6Rq9Brg5pcg0RaHrv7LOGxK6pfqUPpwgo"
    "/exmmj8EyZeVvQ77qIN/EO1Onr6nP7eWKzewnNnzz9bzgUDnw7U4KtL72Glb42vUWEX3Ay"
    "qa/apo9ididpPZcVf4myXFIYaog2x6/RJRtOVUBThq3kFot2Juu0fPt7yVZ4uMQqe2Y3rP"
    "Ypw5Qg7vu+fA8luIeAHApxFXmLCQCNbT/rA3/i3hIRPl7WA0vDwVcJGnv031Hs+7O/43Se"
    "Y9oQDuXV1mmnkWxsaQN12wlLsxYezSkaJTFgyyVpSGmSOtYZzbs+JaMc57lcV5sQiJabOQ"
    "NRkNJ1MkJiPp71bY6PZAuxn2/36ja4e3CYd9i0C5TbnD8CeiuD14fZAV+wulv+mj5wYBGY"
    "KM3JfcOyqS+AK61dZFvVP74aX4pv1wfHxy8v3xm5MPH9+/+/779x/fJE5q2VtF3mqn/Uvs"
    "sMYst3IPtrv17Ksl2AfzuemUooMM9VZkFePR9B/lWGmaCvhoVT76G/pUdGb4gelJH/U8Lf"
    "B0TTvr6ZF+tAM/O8K5Z0jcvPwUacHCqsPJeb98U8xcGOGiy7BM3H2GWwqPo4Q5Irtm+Ite"
    "wQo80zV21PbRLPj72vKEGnOuRSH/tIrbGv9KGqt5S87MxcLyktNh7YfiCLg77leXHqBppX"
    "DQM2Rw0que9BjGLPBTdDUf9s6wsEUHuf5lWqwmY+COm/O6M05Nxu5A1Sc7RwjTXXW6x5u+"
    "JE9LkQE72zR2dr8sGMefiFVXokYMM5acZio6Km+Nuz53Z+tlTlgK36SQ4wrCxsacbq3Gcq"
    "WHNHBZ++Wy4sEUOi3k66w4sk6c+pwluFJo4HFBaOBxNjSQ/FcC5rg94FsNX+Bad8i1goC2"
    "T441ZP0FOrqCKOOUBKKMN/Bq8KwHzLSpWbwzxBCe2TjJgR3sJ/er4kjTlODa0LRR3rOKnp"
    "OmxAKisBUjIVKcuFhGzPbhB+Yzea8Cl30xEe+xf6HZ8yONeoUjDR/v4b/kkM/36uefUItr"
    "f85rCx5X4t7fm83ctRPoTiA2VTD3jwpTOoQtDStpqpjUIeonlLggH8PeRWfZkP0OB+sfV/"
    "HyOM738jjOBkEvyWRf2o4r8NstcmfiKbtkkt6JbxPly2QuTHTeGCSSUWUscjqAIVEeEt9d"
    "ewhQuR2eIdpqGouG2CckIozWPv44495zl2IGP8/yw5AVcfed4uwx38eHtyBeRkoPkRCAFm"
    "IDLYQ7m609NR0ERwoaiMbJpmw+GJrxrx5WSlNBYCmvvPZMx7+3ZIN1ObLtwtqOwzSjRsnM"
    "3CzAF65n2Q/Oz1ZoI+ijV8F8ogDSSNweWPMHy+ul/bVz0qZX0+H1zG+JCM+tWoRDmNsB3x"
    "qjjWTcP5seCOdxbRhPqQ5bOYVLMebWcA7INSkDKc49QEgSndTCdgRW4NOog5FjTV30z9ha"
    "5AWxx+6yphegAZrEHQ+iflvJbGaG7c9KelSBvpNRuMlkKcmjq5ynhO6gnkwlua/EP65Enf"
    "nZ5VSE9PWjIvXlY9wC0pG0TkMJSrQGaGysP1Y2GjIFMY2lBCmt0VIa6spdPCkaihlSsBQ3"
    "eZybL423Q2xstjC+10D2lyeLN1FMrCSKy0iJVYT2WPjbmcjehIm+DYldxSUHizpGyPmStU"
    "Y74lD3bg+0s8/62c/aIc0laz9pb6RDNNilJJDPMmstX1BbkKYGtc5BZGufyAZOJVusAOF+"
    "c6SZDJoGrCi88dyxpVLdxO07OFvffawwW999zJ2t+BYXLOR6S3Nh+PZcLmaIJesg1FX2hf"
    "xtIbMrPJq+cb9whSoy111YpiMGmqHjA1kQYQtxLlJ2jUYDRkY/7fMxQjdXpzrakQnyqJEd"
    "5GjECGgqWkmOcL9KyTcbTOe9KCLn1p0d+Abe0i3JFHEZUtAHKw/DzLPmquOQpYWB2Hg9WM"
    "4cv5zSgkhpYSA2XxEqIyEghqGQGgqJOCjKquWg17cEbp+xG8PFz+UODHwQTcuGKNdzgeEu"
    "XYzdRjDFRvouwhMt380A2obnUvOgCs8cQKocqYW7MU5uG8+MSuAQr4Jnw7OW+C1FGQRkgN"
    "JJb+Oosy5htoWYX1ZFL474FbRh4n1jfWSUoBOhFv6FVWs4APiItwSEmqCSx+A2qV2DUiFp"
    "/aF2+IpsPa+OtFfhdv3qteg55F88oUqeFbdLn8eIl9pPn7Q3Wm94rrHSTnqdZb4F7akboh"
    "cNlTYlb0kapa+IppqWKHyw499Zb6JrNFC/ftaHCUDaFP/iPuA7jf3Q7/gv0QeoT75NphP+"
    "M3H9NvSplHJE0Q5FjoWolmyuLYpudFTBHhVw7cEm1TqbFBThEiih66+V61mIJbMie39VmB"
    "miDsL89riKXQW1yjcDHmcsK2FBEFlTK0vVRaxrN7jusR5ie1wgJeyt1v29hQ6TJ8sQbcb5"
    "0co83Ybhyk2bxnLxyu0qStYUIFvnqOvhMsm+5UtuPxwZ7ECFXqUxWlmENwk/TMWFVkJc6s"
    "/IzTFp39IM/nPjTlDAVVEx2DX0ha7moEfdudqL0gQUqr74dqz6i63el4g/ObnvBF1WDwgt"
    "Jq4aFZrtpZbQ0JKXEz64JEiUm9TFKqBo2lfT/8SNQfnTOuUPxJA2wEMCvMITJUUVdVC+Mi"
    "ijCgqV6YZaVJ+QGIL7BG5WigCLaAFfFt/IDCSJLEsFUq4gIDXiqhRiUhlKmK+FGgTOPrgH"
    "JUIzUa4WFMnMtArpopgNtTa8Ox8LLDqHKqDN8gcAd1W4hXxVBbxzHYi3nwutmcdgKdIsG7"
    "CBIpJORgV+wRUUkSTpyxp3vWtVZEumqpDJ3ZVnZxsxQtjUs/wQRJ1belJqbdZ7Px/M6qka"
    "K7rwt2Xayev9cfaOnNQa4mZFWTaOMtplI/jmxvxCrgOqsDHnhUoxHdqPP2kZTkT4cKJuK3"
    "to6KobPwz/Cn1rJ/3h5UDHzrXX+vAc/SB/jiZT/N9fRv1z1ts26S/KGlb+tXHD9OHU07kH"
    "aZ+0w5Qn0PoTDTu+Dm8Gg8KXmKcGndCaEhls+sNz/YvWvyC96F/6k+kk/wXnsbVnNMw2Qp"
    "cPbyl25fbgNfa4Heua+HXLjEFkoilZgjhKFTMQ6qJ2GxD/WtlHlll/XHEGGrcs74y7SSXg"
    "bFUjfKSx+4r1xwpNEZ+wSnicWBo2S2LYA3MmuggU8sbRlhwSoZfFP6JJ5FlLtG/haZRsM6"
    "FoUfwmaWEN/qHhnbLHJvT81C17cFR+An0z/+ClGay9SAgqenS8bKjcSrIvQSHPvwW5VeEt"
    "hLiDxW+/7t6e/WDL+XonFB00ONXvFYumyFw6DxFDBPp6zornYrnnbi3vbZylBGxbVXGqhY"
    "iCS0UDXCo4zkNuHATEMBQbDIVveVj+UxoJnhYGQnkgGlELr2lDIRdckgpmQgDzY0sYQggt"
    "aXRoSSz4SgZhMVQvuWJkg0pitAfH1q0SPALGv11Rrat8VQJD1EFtwocqlbI/5FfK/pCplA"
    "3hjC9iNTW/7khThlbGd9b0LGlMGSKopi3006CsClLQislBgdTe0i6NcFg42rTMarjm60C4"
    "JvejJrptMhtjdXdNJkQQ/Dal/Da5jXIDB87Zo72Ye5ZAogXvOvwo8KzLAWkbAeNuYNyhDX"
    "oucG5KbqXuTG+0Hz9prCKY5APkLpFGrLtB2Iq9hprRZpbQ7Qk9Nc97LblVZ12oeJ6IHXKS"
    "OVTolRMVBj6CuOs2emGAkbABBhGwTDVkIPB2JrfvpBQQgNn0aqttRbVAJo+8YnciLTYTz1"
    "IZJl2hFWTFfcqILcV3U9mwfsZe5JMf86ky3vgimsp++DFxPR74wlehH1PidX/tue792PLD"
    "GZJh9unbhfz+CjfEkRRxy1pZfvLfzMorqEEYta/HgLfXGsV8OuI3VbyBj98UpCN+87qE9X"
    "+y3VCRINA25LKbLFGXWM3jt+++f/fx5MO7hMNMrhQxloI6U4/W7KuapZShBEtp4yylGU5s"
    "v8da4ZZ/is7l2aNot4/uFG70d2kb0Oq0Tqszc+WK+cbtO3eQ1u8Hs18eZd9HJQPu8ZsqXA"
    "pqlQsvucdFLcznOPpPBmKKpIMon1RC+aQA5ZMsyqtHSYe5hEAJ4YZZ4rYdeQcuiTvZinHE"
    "NTaoPbprUaLtwqJBLGH3JvV2dg3Xt8UZ9HLlRZoEpEWBtGj7hklqpgjMPq67sEwnhzWm6T"
    "hk7xBhC6EtMt+MRgNGMDztc8ac4c3VqY72aTKfUSM7oGw8EnIbFZEamPf3xp3rbFpYd4I7"
    "SoWudo5KSeIsBIHlbJo06zrspX17byWMbOfJtWeb+vb0w166NJH2rioZeQ+mY/tmXklK5v"
    "5RkdrE5VtuXXkyWZqLRe7xK1SgKB68+xXrw2P35Pj7D8mJi38UHbaTq95gEJ+4+coSkOi3"
    "K9HP1h6unSKoHFSgkKJoOojzSRXePJ8z5xFeuDNzITWHU4oOolulZGp+xdRMwVSQ5ncizS"
    "NGe+0bPkLUMu5WEiJmlhAETZFZEn36g+s9G2VA/20yGubsyvld8MZKexZo/9UWtt9G6Atw"
    "xeAwgmg8pQ+vel/42X42GJ3y1hvcwWlmaPxHzO7GtdaNufksY5TPpYeFIFgI4eRd2PeWsX"
    "Sd4FEGaSEtoCxAeWk79nK9xDBZzyqOzTkddAnsHXs3x9kyDd/FXnpye4yYuEujUdvUvzeX"
    "9uLZCGyRH2k+y8iRdZBprN/StjSdtbkwzPk/136wxGGhC3tpK8WzlHbVpbm+450nsLylYL"
    "PJ5zQTAuArN+ErLS+w723MtivyOwU97Hc5vD1uzn5Pg5RwLfIbUGE3e0a7bRsOg6X5Ry1D"
    "wnejNCQNM1ztbnT26jrL2GUMHyESvhoTYi1ok8Za23Ptk/ZWOsJ6YnlPNilZkTEqxbeOiu"
    "xJPtVIrfJBrLOJzovEGSMsJvB75hp47oLnLnju0u07KIhtxTuM3mkqT196d+oezvULvCsP"
    "HQcqrAxHCMKsMm+5b0NVM1nIGu1UkTFDCluOCoAVqH9NT1gEtMjLNKEBD9NiD1NwkwY36d"
    "ZPYiU36YXt1OTTOrAd8Gst1mNE+gCDcHMHvAaDuZvqLijWTylNXG9l/2wJk8RFd46KVBjm"
    "yja+WpAgrqUKCZCaU2muktT8tkBqfiuIqfKse/sPGYRTis4pfeqXl9HOYzwi2UAkLDum9y"
    "yGmKbimYbnIDzuWjaVi7iGyJyYcA0Iz9P+sDf+LTE+Jqk3BqPh5anA/Hj621Tv8SX9Zu5K"
    "xBrkm31TCrD7bmD3XZle4MhnxWeooOIAO5cD15OuTknRAJxZOGUOvYSge6HaW2EroFyPyg"
    "xuRRIqKHH20kbZs55ctYxyLCWMcpNHeWH6gbH2lcaZp4WRbtpI79X/SVLhN7Zm7pPlPZ9h"
    "5xKB2o+5f1Sk/POilkbspwIqwPapAPHYKShRGDLQohwpalEUTwQ4DBp8GDCiMNoiHXQCoE"
    "3RlVXZiGihYkJhxQQGsizW0mn+J6S/i6S7VkJcmuRfNNEamem/hK+5R/PkcYpEImGeH+Z+"
    "CV9DWiKmJW4KfE3r+BoyeAqMDUsHnI0qZwM6yhfB4DRIRwnDvL1hBjml2+PrW76PI+NkJR"
    "SaCmSTEtmEgFWLVJL01EpcKwgk9LxqgCjCigSG6wj8M7NNbg+0m2H/7ze6dnhL8ZW3BwqR"
    "ppQcKgw3ZeXUophTTkIG2aZ9so1vmQt0sKKx9CzBmVwk3mRIQcI5AgkHWKN81gh92r3tLd"
    "UGmqMFJrjJI03s7H5gCUITi4JvGbIOxSbuOPI2rMiwtJZ30s6tAtLtCiNNWWIbSCMUZHWI"
    "JLi7q6S3diJcLpdk55m0cEI7flHuExsG2fFOGx0ZgO1E2dHWLqEol23CiHLcNFCS50IJXi"
    "jKJcJ9kRSXNgL5rXXy21f0fVmc8/3j4/ZdDLurPSjMX9/905oFsiwEQwUBHWzIERSU3OKE"
    "BT2CyvRtnXRpIQhVBpmmA/1B80cYrUlfZObJ3y15uu5tmidVqvac5JftOSF1eyS87Gkpiz"
    "LLbCxlsS5k7dxNG1ijb2I/OH0nLyKBuntUKBWhdobtbBaO8HvKvFDHK2RO3a/EtGMOtGkr"
    "d+ssKASBgCGxZaPRPvYQXCVfwjCbQWAtV6Jq2bkWRJoEEkQKbIPgftq9NdOmmGli3jz1TG"
    "f2eCASUKjbR4USCrEc3aUtwXjTOlEkHD1J8wJDBI7S4PmxZXjB82Nfnh9MMYFko98Q5PRs"
    "aeX+UAovsz02wd+fPqhzfET4FsUuIkeIJPlKFY8RapnlcSDpKizjQNLVDxxI+ziQhftgSx"
    "mYEoLO5RSuv5DU3PZXC/PZkE2NzdN1UO98XCmX5XFBLsvjbC5Lz11I4Ry37yC+WygoZfr+"
    "NxedgWLdfoH5hCfsINxbmc7gKrXN+QyFYnZc7QhMUyoD0DX9a06CrQ29aepPrtUI1YFAA2"
    "DcoQ/dFC1Wx9wVsPau2v/Vunt03a+90AR3IJCtuRZHReL1t7CtYVKNQcJunYTtrMXa0VwL"
    "bkoA9lsBGyHPPgDb0FC2gR5Wdx3MXDk1CUXSQZFyC9FMgRmsfUNcOT53O+KoOhSUXtuWNF"
    "97hOMyljKeOhwVbPYiZK2FTeKa5XgVjgyM5IVW3BitGoyLEX97TvXYSoBLrYzcDGPsjGe9"
    "yVnvXG90hmN+oPJlFXosy4UVei4pxkxYznzlos+KoEX/oiaZy+GxFDcAGWevMk46GFV5t5"
    "Sig6zbDxU4tx9yGbcfeL4NvIC3IUWGABl31r2wwmAptBQlICzOweSpqftZSpDbGy23O4jh"
    "iFWUCmMtIAf3+iaP973t2P6j0rrmSGGcmzzOHLtdlYPmyMCBmjsVrSdLHlOKBgAt1mUQrO"
    "pTZOhxd+3EtlSNQU8tsQ5DtCfUiC/VY1chZnfEDZI8LtyHLPIydv+s9bkjmG8jtyOv0RK7"
    "7gtbMe778RIL/fap2YA994+ymjMjUo2UPilsh5519lk/+1k7DH9r/aF2+OpaH573h5evjr"
    "RX5/qg/4s+1s/DH73zV6/Fz43Zs/Inxy3TZ8cP/6Qlj36NfhxSLJ/Wn2jDm8Eg5+lYECh/"
    "Mm5V/lROqCBPHk2Lnp7oS0rfIG6ZvsUb7cdPGqcV0HrD88w1qpl0zAa/X+bra+kttVxfS2"
    "/pSvra/xywy8j6Y+WFGUXJpYMVkuWdJNApVOYmb86/hfHVCveleOM6ID2it8I/tF8/o3ms"
    "RYP+40/aq7F+NfoFzexw/wQF8P5y6jCjXBVtlmqriTJbwtkyiQq8hYxGPWreQXX68Zt3Hy"
    "t517/7WOBej2/yxuX05SSA5si652u/lWAGwgYJTBh/m4yGBWKvyIIxt2eB9l9tYfst5mFF"
    "0GIsGP1QjGiSE4oC+0yQEQp3cMrr4ZUq+2xY0qdh87sowGFLibgQF/Rku2tfqbKSgBgGYt"
    "OBWDuBLThRi3XWWWpQWzdZbQ2eCMxRXoVvymeaMhyTH7irlVJe4ixl9/imLYGtYkCnKWHD"
    "avKGdW/ai7UnqtmT64FCk4DricD1BGETKJ73HCmsnSavHVItL9LMKm2Uwg5gzJs85hBF3t"
    "lhVooij1avvWnVu61ELnTeOJoYbkqMllw7sdGydzbt/6JjM+VkOrq+Di2WsYmHNdwl/UXy"
    "ROlzw3ZC02H8MGI6ZOUUxnJIbHqZBvjFT38zPqOb+HUv0XrA/73o9QehPTLq4qI3mOg5Hx"
    "FpecrBI+2EH5HARD6CtBMbXJPOYs1G+WPjltSDOQVV8ij8dFZlUvIWCS9b+hZxy/Qt4iva"
    "T5+0N8oWVeLhU2BOjT2AKthSk6YQpt86CyaBKoNzvkIjbt9BpVH9ifDAPFy/eXhlPi9cUw"
    "DoFG2AeYAmJJ2YtkUMr/5lWmxKY4wJcXPevsZC7s5ma09N0uRIdyN9NCQyGYQPED72F+l8"
    "hqhzWLz4ViF3N6MaKRaBQ6NPefCvPTRfLYhZ3rfLWjQOEjwfRdKJ83PbCWfQG6yXeOajTc"
    "2X9bIS0HYQ9PdVXK3e53tavc84Ws0eTcexpFwHKZIOQlz/vH7wTEdNB81Sgg66cWygaJjv"
    "no2vCE6ZFSUghZUlsbLuZDM+ZQhBXcClu17JzN+wdfdcdOpXbX2zg8e5Z35zFE4DnhYsz0"
    "0+DlgxrroSkxH+IHy7MHw7QisLsHSA8XXaUzuBLQ0sZmdWEypdRaoSg6g6ndCgOdbR2o3D"
    "YfvDc/2L1r8gFlH9S38ynWi3PNntgTYappfRz8Nb6mPDONpIFL89eB1FBdJ7aWxzlDUJxn"
    "NGoCqiplO+qoiavaqqoriCRxgoWRZceWd7waOBjwcmrDIGi7p9VBxTmbakTd4QVrlnHdW9"
    "7fmBdPkolqqLckelALW3BQFqb7MBasQXUBZqhqh77PJWgEa7k+c6z0t7JqV7ZagA6kpQpz"
    "uBce8u5paUDkNI3MHd5KQS8icFyJ9kkfct05s9GgHOaiGBOUfWQbTRLK040Qtn+r6LpTUc"
    "5NoVc9bSFAVT5MObEHRvqz5+X0WLhFrlx8e/z+iRWF49q0USo8xSFemP2gd6AcZYH5TZcP"
    "+Q22j/6ObkrLLy8xd+Zt0v3JkpV1Q1pejgxnpcZeHnL3txRRapeQvRynnoZgNo3bU3k5q7"
    "KUUH0a2fKYBYLJXDq3WGj0cXiYBR9Uk5vV+Wcqtm2Yb4u0pYZZeW94CWAerUlYQ2SwkW70"
    "LTEjUXazAvVa6e2shZW2pbyi7cHPtSzmTeqQGvmbO3FOPsCt4gN3BkLNvQD51yiG7neVtc"
    "QXm+Xi3smRls6q7fuanJcnV4muFyj5tOJtTuLKoa2cXZFIen+Ujc3XhCka4mkeDcRbRs58"
    "kOCAwbYnVhLu3Fcz/prqOrcGnhKtD+o72qBa8rKy4q3cXJhbZjz8Be7A+brsQp6umMdNRV"
    "rMz5P9d+QEIrPAu9tr8p09BLOhyH/XUVOc+6tzwPvRYCbmbZTyJzqgxw46i/7uO1NEUlp7"
    "eEVRt3+xgqNLMwIhuuyBisMemsq9MLbTh2sLDITob+v3kUrp52iP7sVhgulx7P8p7q4MUo"
    "xMZpp13FzV/fJZ1vzPDPvpoP1oTqsauoLU1nXofI/Yxn2VXYWVexmlleYN/XoaK4tO+Ds7"
    "S3jh6bNF7Gnbt+eBQlWgfYeM2F5y5d3LOx9jdemHFfN35X4bKdJ9eebQpUP+ylq1sX6sJc"
    "bCp84z66F7iTNZLUo3++wl11FSfzzne9u01F7K4iJRW8JRAzZ26RQD5yrKmL/qkuaVbU87"
    "dl968W7haHWeXkPmVvi1OeDnA9xiONSn16pY8vw8yn+rg3SRKfxp0lRSgrxNXRNHFQXXQt"
    "CqrDLtBhPF3G2T+NrCt4X1HSzcSH3bMfPHMZBqpFrzsaa2P9etA707WLmyHqA70T1/zwyV"
    "ysLQ17wL9Gjac34+GE/Pr9H7fOoDe8vOldonf610LrX13dTHunA10LDaXadW/cGwz0gTbp"
    "Xehab6L95S+3job+N9EHOro/c7GlZmYdmmjKPhvmw8PhOYKqj15Ew7Jd4IUPP9LsI+3k9W"
    "v0nf/589XrsI+L8ehKi6e34ZOkX4dvj7QH4snkB4ehn1XYw2vtO+34SHvz+jV+DfvW+ctf"
    "8CCej0fX+R9OPpnE8SUzh7SgARQNNNsaD3N0RbuZ9IeX2iUeOf5hVKBBOMHIu4Xdc4//R3"
    "F6rdjKJ8qvRVkACxJsxfZG0kwtbtL6Y2V7SAYwA8irtRMXpvyYRTySxqPpC7xsikpeMWSK"
    "xa4aenyLAN5WtStwyVQZjda5ZFL7neQws5QwzI0e5rWvtJQpMkgp0+TxbX5KmXa4VLcvo0"
    "wTnX4bmFAmFg1SuZeWsNnbSKaNxOHD25SdRHKsfBoY4o13IEwDE946Kk4DkzaCShCtFGCy"
    "OBdkT43a1xMyVo7xFneKbSfLk02vUm8OmwZBu5US6xBNus1oUvSsAO3khnQmhAxh94LOt5"
    "IRIcJNMKFxmftCrEVTem7PAu2/2sJus4OqCF6MBiPwZEqd8FVNuDMRd8CXOvGtIHLsktpP"
    "GCrYU0r3FM+a24GxsJfo36XtuJ5IafqQWwlYTK9UE7hp+0tYEviH4+OTk++P35x8+Pj+3f"
    "ffv//4JqkNnL1VVCT4tH+J6wQzAyMqHBysPST3mM8y9Zg5KijJLEAWB0mpz3MRNcxy1Vk+"
    "R3zIs/pgCMlhNFRH48511j6C896S3XcElB0ahtq2HjCJqXCVrdClZ/S+VULlPQuhMLMXdh"
    "0REJFCcMz02d6ZUBIAAZHOVVAK0ActN0/GEEMVd9ddvFyvrmmFu+oqToHlLeuBaRr31EWY"
    "kuCGugIb2sdB1eM2XNUJNsqCkecES98WO8Gmzq/XvZtJ5Pw6PKd8X6M+Uu1S7mOSJtSjkm"
    "vh467H+nWvT55yNRpOPw9+455Dy/N5D6LapE+iLqrVpBdzE/l2yCzbUWqVNLwsjWpZU7o8"
    "Ny5YAYbLvRouV5Znu4jtRRuXWNLJcSdhyTZMItzQM0MEtSCLcISFKIFZKYAh0YuGb2kGs0"
    "dRzE6uDoOiAL2pQHmxtH0fP08C0ZQCEBVpP+37e8sTGrbyVZ40DaAqQHXtfHXcb4IKz7mY"
    "UhSAqABRd+35Kup5lq5L0O5YMY8YX1ttCHhKGATlQcCZo4y7ZxnxgSKBlMgCNOXtIBQZGE"
    "EaZwQR5SSVDSigqaBGrcCvMkwzJgcrTwe574sDNRKv+Y0DNZKe2jlfK0Rq0Au2Qmp2nzYi"
    "1QOvjF2qkdO3FGV+/W6Qnn1hOzWZuFiV78B2Wnzk7sJAUYcGnqBcVQsfD4msJt5YxIQQM9"
    "Q+1bvr2/Hyraj/oEm6JCDWqAAJZq5cvBBF0kHn8x8qOJ//kOt8/gPvfE6SQVmOXIU0hqiD"
    "GG8lMGuPqryGqTFepCYPxgBdQUyQ9Q3xLpbKMAiIYSTUg1wYtlOOQRQSg8aoWLWRdbmpRw"
    "TvrNfxESeJC2ddExJUFIhy4pQVZQRMEovMZ4e5GmPJAae2OCoUJ42YIZZ6jZAmdWs76010"
    "LbqKc0IOtVdXvSm6ef5Km+KfKZ+ifdLoIzNqfd6/uNDH+nCabf/jTyKCq/4Epy6MmjMN+h"
    "NteDMYRA1vhj8PR78Os/3GzfQBencypzV9eK7qkEfc1fMVALE3e7nI78ct63K5O9L4q76L"
    "dha0DMEbb78qAdebkwWmIGQJSDsoar2tJGq9LRC13gpELQJd4AbmQkniEpF3STuzl+BGhY"
    "HgCGEINmD3nywPJwRUXhR5PcCgbD4oygskrwcYFOVBWbiyFv6UAkRgDsyv1rMkmCkFuG1x"
    "DigRS58BMz8mgSJ50REJYUgW/hRJADOELxzGleupJVHgSMGBEBwIOzG0Evs3pHnehlOm61"
    "nSDpkpDThjgjPm3pwxoywVdTliVkt60chpW8EJM12zFbCFdO+7SvfOKzPMTas/UsaUcdRj"
    "h3aNrebeMBcl5sakBWNfTHeu0LDI2R04+yLpg2ibih9DmqTWwzfajxqlo9J6w3Pm94+ftI"
    "zWPfvcWN1V/Oi4FfP0T5pIgUneQ3hD9EKkNdsX/03CG4iA+rmJ+TFZEsVmSHrlVDNHGh5N"
    "Ar7HrTM0mkt37Shl8uQpQXcMhq72DoFnmb5Ix1fkzBxTdC8l//tK1vX3Bdb191nrOjoZXM"
    "/4ij5QBmaWqoueDB+qODLwaj3Kj+GDGGi585OmAQtKjr1V1gjAkL1wE0CEhYoJgCEFE0Cj"
    "TQBEKJBUrKYkoKcuVKzGDqA1qf5qS6PcRAUVNaua5OvNCM1GKEOVqET41ql+ghbBtJ+0Nx"
    "n1SF4e0bwHrFaWg8+rxfMBVTd+NNbG+vWgd6ZrCLrLS32sldJrp/rFaKxrN9fnURfn+kAP"
    "/5qOb4Zn5OpQ3JGGSDW9d/ZZQ9vRVL/Sh7hevX52g2guEO20jyg9637tW8bs0XQerMO0DH"
    "31V8x7fEnR+kwKgwKlCp3moIJGhWkO2pTWaVOc9fJOZPjKFeBTgi7J7rVFcUNS2o05b0hK"
    "uxF8LjouUG9K4QA8aZeW+I7Vc7OF6ysOQ4YUhkF5GJSjAMD5v64hWJnPpDyMyihkaWEglA"
    "di6T5Zc5VR4AhhCNRjLhBAnsoQcIQwBOpDgIO+Z1gNISH1sERdQr++uoOIa8HuIFLJixki"
    "sOIIEVUo5EgTgvmh0eYHiEAA9+4mWSEquXdXc5NtQN3RZp4LxRX96kuemyjzIW+uVGG/MA"
    "tysYcx06zQzTjUmPPexQl9pFAvf1DcT2xLC38nVrSURY2MaMKnhXrSCk8LG6ZPozTU2M03"
    "0bfmPMdfLys8BLVKn8CovbRPGqON1L7TaP/k/9FYzUCxyTB5noK5UEQrbSqMO6nXTCh8Nd"
    "FjJc2DJfmfM7uKhJlwS1mfUc+ebPw9TbNbu2Ej2aejAiMhpHuuX1xuQJWNpkG8HQ+k/ZaC"
    "aCjG2y8GkWXRuO06Ox4jx5q66J+Ko9GbEW5Hjztr40ZdOg70KVVlDOphfcsTegraMkwwPX"
    "+yaTwrMWuk4004Nr4DZbaN9LQl3i3zkrkvUJWLw+HRRdxbFD5dhWuLm4JjV/scu0y5WhJx"
    "+y7Gq2wj86Y5n6PBEOhpCgKDUpLuBWCdVAL5pADkkyzItm+gbcd+EszkU9ddWKaTs2nQdB"
    "zWd4iwhVO6yO45Gg0Yc8dpn7OCDm+uTnU0xQn2qJEd5BhHZ55lquW9YinB6ARGp04MLRid"
    "WmV0wlER9eVlad+ZvB+LCU5ZVCItxk2KLSXm0hKLh1Ukn6nlLcM3E0s+4f2jKpJPkDSto3"
    "DBk7mwU99+XMYAZKNGBr0USEd5US8d4Ny3Ih756ISTjj9niDYM4mgY5HIxHOyOURU+lupF"
    "B8H4VhAsctT++aucpeqgJuRjhYX+MXeZf+QXOZL55jZWTi5tpYRMYnoodafq2hwm8Tbm5r"
    "OABy4orcBQgbVWZK3F0dbK81xEDbNcdZbPTXvxrD4YQnIYDeU4x0jvJ+n3z1CB4z9oYV+g"
    "FtZcrRa20jCzlDUMc3uWUetGGXTtoGvvkK59i4pkonU1KCE8T53MN0x9yNNrWn+oHb66Hu"
    "vXvf75qyPt1dVoOP08+O3Va8ZjPeyKFoGKH0q1TJ9KXcxNYFWowb4wlzZxcMrorqM7R0Va"
    "6/u0DTjqtE8ZDY46W9VEBzZavCt3Yc8EEko+zBxZF9GuPY0vyC0vgqOd277vLp6UBpqnBd"
    "mlaSOdYbOr+F3YzpMd1BHoG/I7/aS79i714iDfpYUNyrWAdWXFtumuAFW/jKHEj1OzMJcz"
    "Z2dqGY9u2GxzYNdbx66vEF5S/HpC0EHPkdo5yK+24z/aKxl8KRJg0itAbPvGwxpto7Yp8M"
    "0p86qnKcGvvrpffeB+tRzj0fQfRcZKx/Sec6RQho5H/DkInV07BPlgdMpAjibyaX/YG/92"
    "eNX78prhkAej4WXcnt7ET3+b6j1+0uNzl9gbpcv5CEhhn6myz6S4SXImPCGYh0HN8kKEb3"
    "qYrT9WNupOYZhZShjmRg+zOZtZK7XlzJGCLq3J4xxrAKTOQoYIak3xicXpit7VPStoqq3y"
    "Fu2AtMCvIrUsb+hWkZqxWzlRS50qmHWa41MhmLo1IHud9tTG+VrBXYVerk1wV8mocg0ipZ"
    "OVRjuO5LRjIiBT+T7KD5klirJGWFaFByRtU9+UwxRArT/RhjeDwWvtx5+0Q6KXTC4puqxE"
    "todc9XhqmyhVjS/TpmpBl8waxFGWR9rv3PSB2Mu9689Bw7sLDe+jZQpmc5l2N6YCzW51zS"
    "6o0/cAuo/2Css3SOFQYb6HItyzxAB9deiXrhM8bhJ/ldMBRGCpRmD907UdJfURQwhawkZr"
    "jxbWfaAwxBQZaAebPL5N1w42ZWDbox7sDqhtUxA2wonxqIUawrZi21gdYajTSnOjhcmrI/"
    "Vff3iuf9H6FxqCStO/9CfTSarUoyhvD3BOaO4OukgSqMUffnvwWvv1sz7WtejIjzV7lFIR"
    "i/cq75LQFbxJMr3TF4kUCmFxmtyXij6USAMHORpOuk2q2RQIEmrRdwP32VwEzzit/zocPk"
    "6XyTY4KlJmLsKmJHX3epMUcp71ZFvfcC4s0FjuV2NJIsF8O9pjs9x3QfxYQvWik3GlU1kC"
    "P4boRcP3gHYPy1g7gb2QAZAje8np9NBJhDb/tSnAr0xDm9KBklBKKX73bOQJB2WYM6R7hj"
    "1t1WC4LdPDijzpM4qne8l7RISF0lklogUsDcWDS0z9kvFEwsSDVMxZQrAte/kuPYU4c/lx"
    "FXP5cb65/DiTqhiDJb95cmQvmkV9sn07kMk5mhJAulHBgX5ve35gEJAUjD5ZarD9NNn245"
    "FA/yeRI0NB0l6KZr9r6E2D1o1nW85cBkeKAlCMbc3mBptPhngne09DPO1bt/VEvDZRVkqW"
    "z85QQpimIPGYHKj1oNkw/n0rhmeMVA220aldV+acJsZOUNOpgsWZWtG7Q7aZK7+8LHNm92"
    "uC1Zk1PhqRkPVXzqgqbJWaVcPfkSX1iLdoxgrxkk7DVmmniSZd+6QdsuARm/BoGkWmYGOx"
    "qDGRs6s1TdRwTHNpqzCZwAJjcDyx823A8QpStfyazlcw+u7Z6DtDwyqjcYvb16Nw22tpel"
    "bf9uFdBX3bh3e5+jZ8i+WLIOHtdhPekv0jg2++JiFqDoo4UaDJynJQq0e0cTy6qL1K8Z+8"
    "LiDiQTXiIVQvJJDK6p1Zyg4NQ23Tfmb6j5gTNe4EgZr55dxYKthQBMiuLO+rQD/5t8lomO"
    "OPHhPwejR7Fmj/1Ra230ZYCzDDUDDqs/iwSzLAUefgmSD/G+7gNDOhA+vB9Z6Nue3P3LUT"
    "CGd2/ijk0TdkUP7zZ4vG4t6zLCJho5fPSxldoK8XEYPqPsL2m+khfg7J4cQ5WgZYASWcjI"
    "L927Ndz0Yw3bnuV/zgLC9Y5N0mIgcPt0oOheYM2zsl8WbowIOzGPCMuj1feZnRGovKP8qk"
    "ss+EWLRrm8nTG/OORkFOvoItItXQ+VsMFYkX2nROYU3t2aPpPLTYAasYJs8yZ481rL7uI2"
    "U7T64923Tt9cNeugRS/WYoBTtLNPdyrC3pzCy2uRiztKGa6QWyhTXMDIM2OF/ki59vLUgp"
    "OmgvOK5kLzgusBccZ+0Fvrv2ZpakpwpDBJ4/nLaJ7ENKCdoZSsjJ02jnOXTz0fWkC0pwZF"
    "AWqDyjYQSZ3BbFEMEWxRnh3UDOCB+1795sfV/pTH1fcKa+z56p0kFvEOdGtKPWk+2u5exj"
    "FM1G1pj2ILcVq4ztG2tnLqxtV6ZhTelAlV2uyr733KWKwz1PB6nJIN/bDoIYXJW5ylIBqM"
    "WxDJDqreZUb8LttgZ464sWaSS2/AlTAd1ooQO2paE4bsOCRSS19L35P9d+sERLb2wh4P3g"
    "QKCszzY6KtLZm0lzw6Paq6ju/3PAfqz1xwoXQiH+QehSVA4k1Sdknmy4K4tojeNpeUB6QW"
    "+Cf0QZDefWzJ4T7VySyPBPMBDs1UBgLok3noJfNk/ZJXfVHftjg5Vm+xqluKanZGYqhuol"
    "65aifT7HWSJ/Y+bpQJjJBVbe3MXTgsGr0QavmP+RW0EsFRhi/hRiKr94WEpI8dTklYP9kF"
    "crz32yFMqy0ZRqGvb2jGyNivbm64Nbn4WloZrLJuZiaV6NCoESJJSJyZygk3vktkwTfNDS"
    "NC4vK1+FQceiyvPYWuJxFGbe4FocFemWiODzjF6XaqyiWAL1zl7VOw2QelskUAjFXrIA1I"
    "QzhhRks0ZzmOYsjEuW9JFjqEC3UczuRGjVwO4MrPmD5fXS/toJbynXw86vJnA9HGOQ1sOi"
    "GR5RI8TrRMWyDm+p77pFH3ZLnTi3B9Kcz9i6tzyPJFXL8DzJvUJux6Nbqdabwl0kFsrQYP"
    "Z7lB+Xu4iTXUWXZp5lRvo7ciutewXRM3vnntLBqGqXSSk6aJepv3SAZ/3TInPEUDGBZWm7"
    "5119XC1gqSBeKYs5Se8YgiblKpylbEj6lnZ6DONYJccSeLkXZElMSbq4v9Qe9zJzl0uhfq"
    "0oEWVC0r3dZCuWdYqFyeBcEq3HUIKA3GgBOWbR5YeZpYRhbvQw/2ttLmz0JSrrmacFm2rz"
    "R/oZfa4RZfeQVH7ldrBVH4V2GP1ygF6ZtlIS3NwuOpRjbsdOl2sfo2Fgp30Z2whH9pJdAi"
    "Mo5M8JhhAOiSYfEp6FNcWK9i+GFMa5yeM8W7i+mgxHE8IYN3mMQ/2d4lpmSGGcWzHOsp76"
    "DBk4Ggv15rKJXzgy0ClW0ymmFtKq05ciAT8MYV1X6YQZFBFAmtkOGHt/9U2WIYNNttBhSF"
    "xFTNpbKHYCOYu6a+eELXUWonbACqkH4plYA77Vnc+bOWlLkeVWbaW0GXjz3Cm2bZ22zDkj"
    "7eLGqyo2zFAdbxVj0lmHUN9CourEbc6IhjDxBRzrSA6K3f36w3P9i9a/ILVE9S/9yXSi3Q"
    "ppbw+00ZC6h34f3qbz4/bgdZRIInSzQj1rh6/G+iXqEl09f3WkvbpBDxsbY/2Xvv4r/v33"
    "m96gf9EPb37WB+S/Y/3X3vhcj/7+RR9P0N/KbofkVClwPYxPnXL3QyM+7yDUon3OglDxdH"
    "tuPOZyZaJTUwpeiqZ7QvdWCp82IFioYaDL2cP8wF2tlNSrLCVoV5usXQV3txcxzHuOfucX"
    "8F7P9xp1O9UEuZAdrkmUa+9CqiLEVUgmMHKsqYv+2bo2pwmTdAuJBDYSjYlSzv3mEJGNjZ"
    "ITtEkTAhym7xknS3yNEwMcxoxtclVZcL323AfPXC4Lpde00VElEXbFtN+6HDtZmotFrtuc"
    "cBtWzEy4XwkrdJE7Of7+Q+IUh38UucFNrnqDQez3li+3QmnQHefVSZTJocJSxR00twtwB1"
    "V1B+UhFdU3rzwewuLmbR6M2uo/80jNLHuBvZprWASZrjqE/44XQ6RyV9+gcjqAHMHKQ4Iw"
    "tJfrpXIEgZgeBkR5QB5dRDg3nwVSau4gMDRdwr628+Eb+g73myyuHBUgK9pAXCd4XDwbM1"
    "OGs+GoOnSk1sjSkENuYd9bBoFLZuaKiWECC3D2A/P+nuhKRIrBIlGVowRhtbqwurQXlh+4"
    "jgjz/EwhLBVkCZHMEiKhNd+mV0+iyjN8hEj43mIFJt8yVWPac+2TFk4zQetw96vSb9iSUo"
    "8KVSCspjQrlW+uMx3Hb5yrME09xypoS720Mbj8tM7lR7Zy9UYlq5u2EW47N1hyhkQegjJc"
    "lZAWeFcB74q+XFLVmVIAoFlAN9Bngv6yNt0MVDVrwCAsXFnvmZQCws0gydpL9DrzrCfLU0"
    "vEwJGCE2mTxxlq62wrIhcJ1SoRuQkZoFoYkUtnSt8wsrFe/8wmuhpyU6tC2CgUhGpxQShO"
    "q6cWDknR8uGQqRL08JaeW2EJBaxcCv/KaD/SwEmKSYh1oVpveK5lSMhd9IKkSPdRRmNp4K"
    "dt9IFJBypfqfY5OZ+SU7RL3CynYtdPn1QqdjmBHSwsnG4a/ek9Hwi0ypk2R4VVu9LWhpU0"
    "VytoQfdFl68oLRXPpALlesEESbgZ/7JxFlHySdFuRvrgysinT2BmKZSSB214Q7ThHysowz"
    "/m6sI/8qpwZ728EyXqyNVipQRd0l/VpqRdoyNDAs24OWAp9H7xLU9YlrfA5yUlAUxz5qdk"
    "FDZF8pJDsMOpRQIDpdUAPCXk5mKxVUsSv8PM8C3EFLHlrmfIck4sVQf5p/pTiISQyRb3TG"
    "lg4rJ4urPZ2vOUDBUcKVikGm2pyKoBqi6fLCVYdblVBGagrRssqFlYg1Z9sr5LPk1ne27n"
    "BC5Vs2dXMZgxum3GyOplCafJ68fFzVL9+Flvomv4EtbaDnGixYk+/kV/pU3xz1gHoP2kvS"
    "EqeyzAap/Qj7j1QEcd8K1/FLe+SVqSG3GfKdmn6Mp39CXSNu4NCc+0Njl5jenNeEj3/SPf"
    "9yfqlfhO9AHCgMxDTR+eiwwEAhjN1SpMiLnAFoHfY+vKaKyN9etB70zX0Ky4vNTHWiGtdq"
    "pfjMa6dnN9HpGfI0zDv6bjm+EZuTrMdqIhMk3vnX3WEO8w1a/0ITbj6Gc3qP0Fopv2R3hE"
    "7tEHG7gg6YN1SPbl8/HouuKriR578I+qxpJry7NdoQ9+ttFRVXPJKm0Pnvitsz2AhrxeDe"
    "S/1iZeG4L6IUUl6hISwBSsDmB1aBmmIOmDVNoQsOuTSvcmOYX8ZOoilSc6Ue2Q7BS5UB3e"
    "cl8YOj+FTMvtAZlwgk5m2CPJ8vwqD4zbpgJb2DtxZUplrORXKrAx9/+HEbJiHmATV6hxao"
    "g7KGbx6ZaV+XyPI6rLOerJ9u0AW2AruEglbY9ipyrhJkybJF0kPJFvKvCLiqoifNJeja71"
    "4StwiAKhpFMMCr1sqvpF0DQbOkY0DV45z4hwc5CxMqcUHbQw1+yhB+F5KtO0dcZQqJLc/T"
    "EGMRgM3o3HFFQL+1ctgMG7gwZvWuaOGOAiZUq2eapPoYsUEoH8iBiqo6qDxLx9/up1RpdD"
    "dxmyDZXfIGxOJUnjNAKv0V+HCSuingztGqFtEuEuo56Jbx0V6WNWVCM1/QvaEu1YhYM1KK"
    "Dp2KumA2ofRmLlh3cV5MoP73IFS3yLi/0yl1LQxu07KLMfVyp6eFxQ9PA4W/SQfjMJmDmy"
    "TlaYrFhisrDGZAbvlYejQRQyc3GEXdKQ7jgx15O5sOd28CyfrVpA2aVxqE1TbfvGvbm0F8"
    "+Gj3YQi3x1drKXVFcS9QCpqyVSV6Pt7N6zrH9bsuUEBJQwzcXFfNbO3LgzfVvKssDTdZBX"
    "qdm+QMs7FScxTQKzV7xJQ+G7bW/IGUVlvmZHqMLcsAZspI7opuaSte9Sitp6QKNVv11CbQ"
    "saxEihZQSWt8wqDJm7qXaOEmiSiBWOwU6ucxxJlG/qKFGlGcyRmvcCdKP0Peirobbyunf2"
    "c+9Sx4rKQX8yfaWsIaTXXb6ykFudpXpDgzNxQMBG+zSGwNDUz9CAqnC7qsIZQuPB9QRBMQ"
    "WaboqmgzjXn6gDW7PCfDFSFac4so1KTjVML1uAcG0VpyD2a7tbcxpdWnXjSCk6uG3UrB2J"
    "a9vaOKIBsdDS+r48epjLorkcceGyPlw0FTjGFTtxUR4SG/sTJT21E9gKDkX0zGqCQ5FATj"
    "US6SVPOBc1ZiLC0u8Mo8HSRowmgO4nOZerPDRunGoG4iupGkK0UWaVEYK8CpW+mjSlFCTk"
    "d6iSuBoNp5+xQuLvN73xVB/jP3/Te+S/09G0N1BXUjB6rnwtBa8OK1dT+DyFoq8T4zBXLQ"
    "k3znkuDjATvZxMdBkZjd7ZtP8L0Q9d9yZT4/xGf/Uaws32rFLxECrfLLS7ee5SOvlphrTG"
    "hId79c+qy289XDWyKhaeroO8/FZULRCtxjljVXLFKnDE4gEmK15UxqfIap+QAMQVIAZPt7"
    "17uq1Me640AgwdDAC4GjZWGwOuhuBq2EDcwdWwrcp0HIFu/Nt1pOQchqiDGNcf14PkFS/w"
    "JbOZMEQvOp0JpeCqCh5F8qKh813U6u5ZuuoIT9fBZb4Fd4YINDl9HEsFtUcEmMrnYKHIIM"
    "1Oo1OweNYSo6gyyBwppNpp8jijL7VkhKWkPYhIIvdP64/AwJn25dgijuwlVw+0FDcdC3ac"
    "luw4M+wsg0t6m75cvH+GsHsR/+8rGfLeFxjy3mcNeaQqioIGnqVT2u+bBvZeFPCh/kttDL"
    "K0MA6q47A0HXwCSMqBLNVW5cD2+mQ01w+1jZg2PT9jU1ifzvn2NjNXYAXX3hbkYWyo33SF"
    "RIyCM6wWcJ+xx+9V2mEbz69ShNnjW9oznRJbkFzyIFKVyIT1j0P/rTPSV4fmNSfC15U6ov"
    "uZbxngQieEGjG7IB12Ca4tRoow3vg5eWcL2oqTzgq89NHfZ73hmT4YhHlo9S/X/XGShlb4"
    "hNjts9LrRI3p5BLkQpQF9+IiTH571R+ehzEcvZvp6Ko37Z8VvUJ88FR6hahx9hV+/Il+HC"
    "6Dmu7PdNXW/PfAboHVXgK3TN/gDa6NlPoUklAa6ie+mbp85j8ev2vFaUGaMrMi9BvAz4rs"
    "4PnPCdXslZ5DmnIfSq6Rbwz/QpdOiqYXVjJUnV24rTC/cTqrSZJjVnXBjG5UzYq5/0l7IG"
    "U4/ODwzRE9NN9pqSJKJcCIYXOEsUU8I1QUVkTaGhQbBplP2himc2+hLWkm5V/FEHXQ8WI7"
    "+TqgKM9LsOmAzmoXOivQq9SqV6ki9e89pV/DLDe7FcwYZktcx1XUiAvZj6dCGLKfHOM4Zl"
    "+SmWTVNwJeMqPfyWclI5HImKVtgZNsHScJ9UWJJbc2BypziWsiq1jKecouwbtjQzlEfm8z"
    "uMez0Df6akIRTwtiUaPFItPxvyFmQ2WkOVJwaWzyOMdMqJJeSUjcPdfGLVWOmi1sx1JwJs"
    "1SAuTV0sLQ1gDJkKosKSh9ipU+fP6yeryVOlpW4IjTAgnmWxNSE7KSv1itIWjDaDW4TwtV"
    "G6FsGeUi5HqI5M6S58Q9xNa98Ld2qk9/1fWh9pYY7k7Iv7S8hZMTih6aY0UXtsqxn09+Dq"
    "3k170++e+5fjboD4mNEb8FZX4MmxLTI8U8qVdYzXM+Eah9CvxU8hVAzBBCOYXWq4KgnMIW"
    "4umgnAKUU2h9/gEopwDlFPaOOZRTaJOSGMop7HIu411UxebE0nUJ2h1bnNDXKw0ASwcDoG"
    "7yA60eaPUagfROtHpMsJI4A46Maxel80F/hqJRR9AX8Hz1gXWdcIRdRAttB5j3qsF1kIJs"
    "nHbaJdy2oGbP06/mlwEqpShXwXMFgXJ7FFcpLm6uVBSI3E751PRayjqlxYPyARBXECppv7"
    "syQoKgxxI1fRoaWVFDf58SqNUQEpxbaS7Zf4Dyfq/Ke0gFDKmA9wMdREipANk6F7GFfa82"
    "ygwhuAE2eYxBiQJKlGYg3VbXKAHHHVouCiUPqmEqckT8BRZu0tQL32lvpWWLS7QBn1leYN"
    "/bs5wUAnyTQqniATU2ZlxrNZFiYSK5DntRIVLLI48JS43+TkVkxFfimgHVqpe639C8Z+qd"
    "Jh/Nf4BB2pJvjJbUwVG2dmncIZ0IIsxtVfwiq7WHvtCv/DJJ+7IXojuWfik0oarjE7Uufa"
    "GkU9nXuTOD2WPVwbo3SPOyt4n7lH0X9NtGFyKGpext5mur7EXE6XQuxqP/04evXld5pRla"
    "hMbaCexF8cv4j2iSlr0O6cw3F4EsMGgjsJ/Q8GJpv+gtEIMRNS17lbRH+l2Idie69WzcWQ"
    "9rh/KDhBLB+3YTZLaOqmizVFCNhJWhZcvodLl8znEV97XjfPe1Y6gDvGP/QHKiIE7kUWAk"
    "sh3Te85R/9BkfKXI5yC0abYM6iI/hsjXL1EEIERP+8Pe+LfEMzDRBgxGw8tTgW/g6W9TvS"
    "dCH5/nCujHZIrot2cv3ir4IWeWQb9E+clQgl6syXoxgZha9SgRkHbwTKlS2TK/sGWmruXK"
    "dhTOE5oKNjTFDQ2DeG/ai7Un8imaLM3FIj8aiKPtkjvjyfH3HxIHRvyjyGVxctUbDLI+it"
    "9M37j33H9bAnVvYXVtlnDPRbXTVg0upm07dmCbCxWX3Axpl6bxjr1y0yy4cmPA0sEAqLtF"
    "Q+jWnkO37tbPlmfIxoGyVN3L7PG2UjDo24Jg0LfZYNAQtNWjZN15jqyDYNeu8Qkhs5amSO"
    "4tQzoh6x7Sx++rSEKoVX6M8/uMNORZM3tFUoDK7iJZyu5BvpWdJAVOejcRkHYQ9Np3lBQ2"
    "6V1FQNo9xLeysywt3xdWkcsHmyLpHshbqV6L3sx+kEztFlN0UFVYv31v4c7MhdQkTik6CH"
    "AVfPPhzaBLeX1kEM53jmepXnI9+Iwji6yhSNgB2IuabC+KhkzJXZ6nhZFu8khD4tw9SWhP"
    "5sKeY6PIUuZYYqledNhW7OYqGfTGUL3kc511E5bZ4VlK2N+bvL/jETD+LakCYog6KGF8qK"
    "KK+JCvifiQUUTEkaB3z4asK6yAtIOQb8FpM8Eti3a+GzdLBW7cEAr9Ag8F2/fXSqPMEMLB"
    "3+QxpiPSqm6ONA1sjezWSIdjVsWTpgE8Oc8qLqq0chwWRwe4FsboJ5GmLL7SwflcgPVp3G"
    "0rIS4Nzqc3wpyofOFcrgHo6qWBW4otv4Ar4JuEtwO2xdjSB84GKTkD96u1acZEbsOY4i7b"
    "y/bvJF9iJhAdh1iR7Z9OvCFsxeRFTOISoxyIgnQIz1EhnYOzsY641Zi4PzzXv2j9CxLKrn"
    "/pT6YT0RMjevTQ0VBwH10/vM0aB9DbJHkWuFtMJL/ojYlmpBQJ3CrNP4J/hUkLJqNBWMJo"
    "PLoaTfujYW+Af56NxtejMfr88MfVtT6c9PBtnP9Q9BY51ZRy2uXUU/q115/2h5fGde+3K3"
    "04xc/OJFVAf91M9HPj5hr/qX+57o/DIky/jPrn4V9j/eJmiP/Oedcnc7GuMHlIs/RNmdiB"
    "JLnlG+3HT1rq0k6uUT/RTYYub9LZqZKr9L3o1unrCcY0HcTXpPIU9V64Jpb4Xawqr2AxT0"
    "4NB0lBK/y4VBdO1bkSPTIUncufGrajHpzI3Mxzqapb/IR6rY3GWno/mjI5g0JHPJUPCtU6"
    "fcNwdlC3wvlBX0AN3m+a9idkOctz/ySsafUEQGk+Fij7Bfk8apciM6g3UoiEdB47cveDWk"
    "ha7fVjCBujEqjHEXYJXAiVfFkDAA4x9eSBBhs+2PCbNl3Bhg/2XStr56mizKXk3HpVuq1d"
    "YPtR5oY2pYSTL1W2sO3FpWfESp2QsqICkGqcPoPiiiWUgBTVpsqe0FxQruxJzAoSyp4goQ"
    "FlT+uUPWTwFHJrsXSQrJE+z2TSa5EMzWh9yMx1mgZqKgC79lLYtYZGW1QY5oZorFs3ymtf"
    "aSVTZOBU2+TxZQy1UvxelnK7J2FDVrC64yJXn6Ve98XWYlzqAZadZ02oKiSWwQwXj1mphJ"
    "q2ZbycUo4+z80pbGGjyWAvKz8nap7KwtHmHHtfYOeK+NKPWno4y1dMtR4iJ6xsmdTo1lFh"
    "bVSqkYogW1YthSscEz3O+GqtyDPjBXZwJCyLYgUMalD0ZM9ys2zmtY3yrTVNkODyy1QK5z"
    "8uCOc/zobzo9cKLM82sxjnJymlaTbKUNo0vAvg3UqKUjAjgV6iGQC3TqJZr+aKw8xSwjA3"
    "ephTjkx2mFlKUE80bZQlbML1C3ZqIs+pu3bmIcxiwSdqcFRB/DHu0rZbN+cVVw8RiiaKDm"
    "zlQsn23dfUK4bkiyGeNcODtkATWLgPiZFlqV6yj1qExKP9ILB/lgIYk71kBJ9s3w588QzM"
    "9xJmiJSWeMNAq90BO0RIPDHLcM2ZlwAsPudWljPHM0/Ft1pA3CGMd12KhoCJ56r6ULDUMB"
    "aqYzFzl6u1onqCJQXBFUQaZj6zgoXhI6QXWeuRsBUVRz3XPmlvpW1Cf3PRa0xN/+uBQDhK"
    "bx4VCUb/xM2MIG6nIhT9frDy3KWL511kRAyNQWUmoznqNnQg5oxH6TsZqE2p+ch1LNrihj"
    "1NPWuJXxBsSg2yKQV2IFe2ICEAq1I1q5Jvz6UAjtt3EN8iniFG9/tcbL/PluvxV+hx9p3c"
    "DObIupfrfCvTOD0XqiosUoqXrKuIDkJplX1KBvr6pjG3mfFVCDfl6bq3DdUfahphJsMXUi"
    "TgHcAfnwk7Lrs7caSwQzV5hwLPGvCsaQbArVs6vAql6uLh6SBirjhQIMErC7J8gli6r3aC"
    "W55/l5tfTYgPoPSDRIXBa1u5+1RmTfQrzAd5NugP+2cky2dvPB3q4ygxJq16xBVtCrrG96"
    "nEi5wakqRdpDlvKuGjpJo3nWYCNS8zB/PVvMy030oAgIUV22H/aN14AflBa3XTmYQr/pVp"
    "dXFGSgsnpBzgXKegvN2z8pbkFs7gXJDiyN1Atcjzcft1b9pyLSgItdiyNpF6MwmYObIO6k"
    "zeVK1TWVioMhva8ogeKLVVxASdxLgaxDKlQMnJKGXmiQk6uGV8rIDvx1x0P/LYWvf31kwg"
    "aOeDm1J0EN369aoryyO+pXerLMj5OT8Zog65QdXm9mcu3TUCSMHRjKfsELo7djJbom+wVw"
    "vb8uRmd4auQ0NQ2wS3nizv2XACGXdhhgZAzYKKcxrInHVx++4xaluRPMKUEUjOVtmXBcQd"
    "msI73prR1we+gdgIY+0LWOfcQcjQdWgIattF7lxn7RsL+94y5uazIGlsLrwCSgBY5L3uzO"
    "2AKFoz2Baki2CoIGHEBgkjHMua+8aTu549igoLnrruwjKdHHUdT8snE0XE3RqC09FowAzB"
    "aZ/boIc3V6c6EhzJeKBGdpCzb6882/Xkap/QJF2qDlHjbrK8sx38RAnOjyHqoqKj9rI9qQ"
    "0sA3O+HytDtKEra9MAl/NlpayJVcGjSF6yF/Ddev5gKYkcPGWHeLFdq4LQ3oIkBhlemCbp"
    "EPC1HVtYCFuFBZmRxLC0BYqLIv1xlhZALgYZ//1smYI9pBLONDlALap/FhaU9BHPZUmaQw"
    "SkwOqK1D448eoM2zdkdD4MEeCak9pAicPgCLsE7q4zGoCnPXjaNwLg9nnaQwHobfvYh1hl"
    "4ZX3sE97aiOs5d71zKyS9q2nkiuY/tcN6/UxCUPauT9lS/Vx7OCGECXO9jd+i3fxYpQiU8"
    "WGSP2SGjy6CBIpg7jpbIowOsV9dRWoue0TWWpDqPrOk2vPrPOot9ZyqMVgoS7MxYZITXEf"
    "HcJnC+FjaSBS6Bn9Vy7Gi7tPhY+RmCQSP3Y+7l1McfgYCU8iYWQ3E/0c/6UPz9EfYThZ2l"
    "XkJ5z/rLBB+rCz3kTXwos4JGqIHqGPz/Th9JU2xT9Tp1jtVJ/+qqNLb0nuK+yU/yYi6V2N"
    "bhIK2tWT1GkN21z0v+jnxjXiNXRhw09Jy8v+RdwXdk8iEW2jaZh1K2wxnH42LsZ63FHigY"
    "d7OY7anI6GNxPjctwre7Gw4dXNYNq/HvT1cdSa8ZdEzcPv1QcILjJlNTQAHPip+TIf/6RN"
    "OgTJpXDMewMkkeARRv8x0GAYg374G8ssxgi93HiSGXcs9PkFjyX300dGRiy6fFB8CUGY2A"
    "e5h4SWm4KnhA2omZwqYsIBxhPnkDYA0W9At/7xk0Y34z+X8Fj574Fvc7WSyIZOvURsCMlU"
    "UAoboufHLfhnx2JH/uOjFukb8KrUZCm9oZYSea1MS/zC6NVSDp5eDhsEeWLWsijOM2I9K4"
    "R6xk5rO03qF+v/IzmZ7kMcDIpeMjYakM8oiAlN+6axPviz/K3skH8ofouoUdlbpH2xbwER"
    "qvuNUH00HcdaSHm1pCQd9GmpOTSKWkIys5mhAo0znxdpbllLaTU+Rwao8q5XricZIBkRdC"
    "+wYSsRqK43RxyPZ91bnhWpb6tCLSDtHuhbiSYJkQvcwFyomF6F5B1yzNix/TXWa6kMRZYW"
    "DOHKAxHGkKh4O7KEMATqvgiKIW41RLfBABxQVkSFMciQwjCor4OF7dgzpZXAUcIgbBbqmU"
    "W/OMSza5hDhHg7eHoPG0iwbnsTdrKgky7N6R3vIwmqygxmXg8wKJsPygYcT34fMDCbD4xK"
    "gneGFBK8N9l3lhhi5cIyKZIXHdG6Vlse61qXRosgbN3aYC3f1f3KGXs5mHK4BBCQFX8rwE"
    "ZevpKwslQQBAGFBnZeaECw49YBcNpTK7fZCoEm9DFTAdvcbEfS2FYPBWjkrlAKLbspNqE+"
    "BuvWFns5/bXIKzNuRTm/hheichn42uiGeDyf65OfiderfjrpT/VsDQ2249C5t8QpNG6VPp"
    "5VZqX+oZQyJb2YWpLSa0SxS34KXioWOkveKm6WvtYb7ICao3GLKg+L7yEyQWu2O/rbmL7o"
    "G9gBl2vH9sLoNdh+2FuIiLkgwMnFKxtjNNYRi63dDPt/v9HRlDjXv2j9C+L8qH/pT6aTDH"
    "SYEsE2GvJ30MXDW2a3v0XPvaU8xW4PXhe6WrLfRFV4zr4+dnpQfH9MWvAB6aoPX59zbEm/"
    "gbtR6UMkfYfjHVbgNkxtvvkew9ReX6OvMPjD7tUfVrZK6EbVQZvGdG7VExbXtjEeTV+Qi/"
    "rUdkzvOc/dgSLjs0A+B2E0YctwLlIcR8k1E9UNAvS0P+yNf0tScSb6m8FoeHkqSMZ5+ttU"
    "7/F+cPf3C9tRGQCeEsZAdQwWJuK3EIOITwphqHD+NiMghR2nbMchQUc4AkquCBdH1j2j/L"
    "sqNvl3+Sb5d8LiOmupCZ1SwDwum8fWHysbbSuyiT0Zqpec27MRNqT2INg6ExJkoHoRw0yy"
    "h0iaXmgaMLyAkRAsWvsGdxsWrbs4F1A9NpeqqYUauSuU4ktviRukTtt5WrBmMlA7Sb0Ta8"
    "2JLiwxLtAGmEyL24NYbX94m+rQbg/IBha3jlU7hV3SjZheacUQ1zHRiuZ1iG+mpqGwyDu2"
    "lk3QFhvmApr0h5cDPbKLxWShWJ7ba3ibqixPOv6kxd2SyvKUaM/lHaEfFIqmuQ8it9n0Rm"
    "s/ynVzNo0SG8VpjX4Z9dO8RnEXa5ENjb5JfUbU/aeoS/IZa8rwIf6E8DsR7XPBh1CNuPH4"
    "lIwBSWQTvsKPP8XvoGhpCffVfHNLsu+W2lyMZMdXsryU5T3B88M31k5gL5jEJ8zTEX7uN7"
    "K9FaU9IUvPNxcBZD1pkJXnX2sTDa5UhSSapEsu77UFPT2a6DvQ+bYOhHk58lWBGULQCJZp"
    "BNFHy+XsSQi6p83eSq4OULlupnJNjj0FY29MpmhobA9u27Iz0uyLcPYWKERZUtCINlojCu"
    "Us6leLgjHhRSyddmi/22FVaKfyu4m62Yq67yr62V0XJGjmYbBT9WyoFkoUBXl6N7ZZqnmL"
    "r+Bc3ow2LyRIxeSSntOGad+MjB0FJwz6w/4ZF4cgqdiLCgwcCHR6/TQtcL46j8odrOpCzU"
    "ToqCRbnrnLFV5i5OCmtX2xG33SoFzXl/YE6r4Gqfuc9fJOFJSVry9JKepRRpXjvDN9yXG1"
    "jDwFCXnA+2/XAK/vlDOYZmm7pL2G/KUvcyCUlwOshfrSZ9pztdyZNB0MgPIAWKbnWEpDwF"
    "PCICgPwmxhflMbBJ4SBkF5EDwLyShztWHI0sJAqJ8JnqV8LPCk+x2GN22D3l1ZjrQpiCEC"
    "R24xpPKWIIYQDEGNNgQx6j/JceZpIUysySP9ZPt2IOnRQ9O8aH8ebJpbLNRWCUcLq6TJqy"
    "QcLcOzTF+0VArKAvKE3XM1fF/J1fB9gavh+6yr4Z2HgJOOa6SJwAeB10ztNaVsi7g1CVAD"
    "WzrvKUUCcJb4yewhJ2dDga0/KWe4WdaA7WnSUSu31fLQUPpUqQAsXuA1wDq1K3kYtXW+Ut"
    "vgBv5csflwQ4euyC3nPOqtQ7CzATK2s2l4coTUAPXUVZRC3feGOI1JJ12FKLDQy23qRTkl"
    "nXQJoi14UcbudsRCT7gp2sWRuZv6NVLmfO2Txvq6aN9xuYMJXxZ3FNt9cp8UN8hkMabtRV"
    "EuWuYSakS9BfPQ0OaX+8jwNvdA2k4Ypm2mL6AGtDWXeRq2p+Q+C99Mn5SaXtLcz0nL0DKT"
    "31N4n+qMNuVk+8uJr2dvi+PrR9f6EHusno2urgf6NAyxx+6r/d5g8Jsx1i9uhufhVfrvs9"
    "7wTB8Mwjj8rItr8ujI6w/7iEapjyf63290RMylPeYIUI/n49F12pq7/48qTrTJkZzvTEuf"
    "2qVOtUkqbdJaxbsWvFb36rUKqYhTl8p3VVwq3+W7VL7LZCNGUDy4nlSgOk3TQZDffqgSR8"
    "3rpqkw6g+ZQp0ICuNulcU43xsjpeiSG0ZtSRagTm+daIblM1S8VXjKLsG7a1deO1hI5WdO"
    "CLpnYNpKueS0HIgU18ZQgYnpz4x+SRJQigTQbFwq0oZtC1sxMlHRlhtq7KngzlbO11KdPb"
    "v7VTCFLCI1cT3A1qd0biK41E5YpVzhnlIINHNH2H4KgS2qdhN1bMg+H+SpALl2qS6QZrtx"
    "mHymZJ1a/DpZbvlqt3g1lqvc4l1AMZid47lc3yazBGqC7VcRlwxEBuv8aAaKpEuyYW2iN2"
    "Tg3I5yyFh5eAdRUGmIqLsEM4SKv8yBgFDxvQ9BWHmX5BuXMwdkCbs0CrVt/DPTf8QMuhy4"
    "HBUgmxNjL3L+cd2FZTpiXBMaPoEtImohpEWrfzQi5aOTuJbTPrcXDG+uTvXx4VvCdqNGdl"
    "C4RSjs0hxhl2bxjnfppetYzypDwBHCECgPAaT0aMAgJO58CjKqkLZLY1HbyQo5O5o23ZWP"
    "4LweYFCUBwXSCjVgEFZIODIflJRpGVLIZiM3/y0vsO9t7HGptAhE5DAEaufCBssgvw8YDL"
    "XB2HBhFPcDgyI1KM13rGuKokjCF8y3vCd5UFkq8K9rox9YI91ppB3BoplYA7iTtKdWTtpS"
    "bNlFC7Hx7YzXJd58uUVPhK3ENU8SZy7aCyEphsJ0VBwjnDbJCxROHvv/Zh/IRw2T16LJMw"
    "Gt5Hml8cRMq/TFMhpDHNKb/I2fvXnYMfNoxIt7QX74raCt4GUpTQ9+MP2TebUMm0kimjMX"
    "GRpGVsDtmQvSPn5RfgKBe1+auSDfs89L20AILXjutfBMqFtxD/40exc8A9dQNtZmaWEgNh"
    "kIZatJlhYGYpOBoLgK1fEQdwHDssmwRMyb6pBkyUFJqWJJJI5+6uZElhxWhPJwONY39Cl3"
    "Sm7hWVoYiA0sKrIJrjfMbN042Lef2jpVF0hVJeHIwESSB6t8Ln6OFGqTNDoXf/MNjGALg5"
    "wIFc01WzBBhLtZjkKbvplnB2CVIdr/aKxQHl7ISoXhdVY0yTETSCqro0yxAmV1mkM2X1kd"
    "pG3qDUAvr6lO6/TDKuxcCl0aRvLS0eo5OBIUUmc6g1LqoFFvFItRt0YdEn1uMQcl5PhrhL"
    "ANwR6NGIh7258hDuXRFtWayd9xODLYeKokv7XuLc9yRLJFkY6JIoL8lpXyW6KnOb45U8gf"
    "mKWEDIJcCIzrKtn6WTow2cjFHWHwNjkyczqAYVCOQZLbV7KUsK9wXv7uQmlms3QwoeWyCz"
    "gkdfZSvjZmlhImdEMSQncSzZaWOdh8R6gxvUKwJhlBZKHMEgKmUKkgI8mdVJLkTgokuZM2"
    "VipoyV7aPoNnI8Kkjhpv8YxsaTn5s5m7+VmzyayJ2uaGLXH3Vaog0s+ln4nF07zn4Xvcsw"
    "TSLHmg6HrcnGtV+kpYrsh7JXyPe6VUDCHPoH4WPCM8UHMeQm5mQKaP4ghk5hJqRP6QtzN7"
    "Ngmgy5qZyY2jQitz0gQiolpnvwVbY8LC/FCBgfkhl335gWdeorKmEtimFIBuGbo75r2bje"
    "12zCiWtxRM379NRsMchGMC3ovUngXaf7WF7bfRLlsALIYC95y4jsZ4Hl71vvBQnw1Gp/z+"
    "jDs4zVhkPT8wRA412JM3zxyb0hS58HYLfuySy2vdTGnsKJIXDd3S9B5sRy5jOEPTJS+M2l"
    "REfmDJABo3ByxF9re154vsQwV2t4QCFOqCjVJNvSYgBXSFeksfwWSYi4XEBiCgVNoLGgZr"
    "3VtBApNvWTKuxxk62GgL0FUAFjDNwXRlBrYlzEhWkDM4JQFMRQwB2oWVYtgZui5Bu3M37i"
    "fLWSsmnuVIYRg2cOJ+WHui7TpfV0ORgLZmA23NzLMwOJIB7SwVcM9iTOWj2VlKCGZvdDD7"
    "ve3Y/qPSOHOkNQx0exZS68aZL0BedZPk6ba6TbY+b8GKrmS/oSPPNd1XG6EtdeTh59YGua"
    "ZXlrsSWSJlEk0TJ4vrUNxr76m0kyzTxNnEIF4If+U9Z5Jbqd8M/qX1h9rhq+vx6Go07Y+G"
    "r440/ONy3Lu60l+9Dj1yCGlkfxf3G95Mew5/h33/2utP+8NL3PP4ZjiM/jxHGyr+71lveK"
    "YPBvo587D4DMt5XHw7fSDzRFHf2iftkDoZ6TQJ9INXlme7eY8Nb6YPjaxjOHlFbGSkugrt"
    "PzldhTfTrhJjkXaqT3/V9aH2lrgwvX3zJjJMh3SuY6G3N0yDHN2477GOzjHtZtj/+42OPv"
    "9c/6L1L8i36V/6k+kkeSRDip48Gsa30I/DQzwnEUxhTgkeKZJM4kjeaSpetnm+U9SyLnGh"
    "MlZUUxVXqrKcHOFTwh3vDm0x9zalBuGTdNBvZEStyTuL8nRAGo49u3GByrZ+9WJmiVTXbm"
    "VIuwTwrsMuQcsLWl4YhgNSgsQSnKb5Wl6KBLS8G2h5YzZIUoHBUEHeRT5LR8qMVkWUpoG4"
    "rmKFUBKVsaEyKAkAaSeopaogek5VKOdGyWibatnq1Pc0UsnG7H+NiJZjhFoXD0+OGoRqcn"
    "sQqx4Ob5PZcos+6Zb6wtsD6ZCraPyvLI+wExntAXP/qEh7EL/GMmkKgVitk+Ah//z288/f"
    "u94SB3BKR2ZlCDuI+McKeH/MRfsjj/XSfZITVhICEFU2EFUWrsjHMB/1uD2AvgHoqgVcoH"
    "hLXZXXfWwwE8k7p667sEwnh1ehyDj073BOgvbBX4TkaDRgZv5pn8N1eHN1qo8P35JlgBrZ"
    "QQ7chNFUcdxhCME/q9F+O9FYyXk2MkTg2MhnMZuHFmrZZcMQgrdbk1dNNFRyq4YhglXDMV"
    "fr1UIl6SpPBwpjPjZ57T3ZT64niStHBnaNQjV8MgubpjFupDKeX7MVFPLxdGwavk3UyHNL"
    "twkqeUZ3narkK7j8ZSljjz/mDvb8u2Um1u1B7AOY8FVyHoB//v80aH1/"
)
