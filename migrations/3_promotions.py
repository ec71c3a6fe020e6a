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
        ALTER TABLE "organisation" DROP COLUMN "child_discount_bp";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services_a_year";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services";
        ALTER TABLE "organisation" DROP COLUMN "treatment_days";
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
        ALTER TABLE "organisation" ADD "free_child_services_a_year" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "free_child_services" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "organisation" ADD "treatment_days" INT NOT NULL DEFAULT 90;
        ALTER TABLE "api_key" DROP COLUMN "store_id";
        ALTER TABLE "referral_code" DROP COLUMN "staff_member_id";
        ALTER TABLE "referral_code" DROP COLUMN "medium";
        ALTER TABLE "invoice_discount" DROP COLUMN "title";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "webhook_endpoint";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "webhook_event";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "trial_patient";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "webhook_attempt";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "trial";
        DROP TABLE IF EXISTS "partner_store";
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
    "N/PWItZAbvbNKMDuu4Xdd2374Uo9Kz5DBRUH2LUcer5ydUqKBuDMw6ly6KUE3QvV3glbAe"
    "V6dFZwK5JQQYmz5zbLvvPg6WWUYylhlps8yws7CK1NoDXPPC3MdNNmeq/+T4oKv7Ez8x4c"
    "//EUO5cI1H7M/aMi5Z8ft7QSPxVQAbZPBYjnTkOJwpCBFuVIU4uieSLAYdDgw4ARhdEWuU"
    "InANoUPVWVjYgWKiYUVkxgIMtjrZzmf0L6O0+7ayXEpUn+RQutkZn+S/iaW7RO7qdIJBLm"
    "+WHul/A1pCViWpKmwNe0jq8hk6fB2LB0wNnocjago3wWDE6DdJQwzbubZpBTuj2/gRMEOD"
    "JOVUKhqUA2KZFNCFi1SCVpT63EtYJAQq+rBogirEhgeSuBf2a+yfWBcTXs//3KNA6vKb7y"
    "+kAj0pSSQ4XhpqycWhRzyknIINu0T7YJHHuBDlY0l74jOJOLxJscKUg4RyDhAGskZ43Qq9"
    "26/lJvojlaYIKbPNPEzh6EjiA0sSj4liHrUGziE0feRhUZls7yRtm5VUC6W2GkKZ/YFtII"
    "BVkdIgnu7iLtrZ0Il8sl+XWmLJzQjl+U+8SWQXa800ZHJmA3UXa0tUsoyuWbMKIctwy05L"
    "lIgheKcqlwXyTFZY1Afmud/PYVvV8eZ7l/fNK+i2F3tQeFBZubfzqzUJWFYKggoIMNOYKC"
    "kjtcsKBH0Fm+rZMuHQShziTTdKA/aP4Mo28yEJl55LslT9e9TfNNlao9b+Rle96Quj0KXv"
    "a0lEWZZbaWslgXsnbupg2s0Tdx71b9lSwigbp7VCgVoXaWu9ouHOH3jHmhjlfInLpfiemJ"
    "OdCmfbk7Z0EhCAQMiS2bjfaxh+Aq+Rym2Q5DZ7kWVcuWWhBpEkgQKbANgvtp976ZNsVME/"
    "PmiW+vZvcHIgGFun1UKKEQy9FN1hKMN60TRaLZUzQvMETgKA2eHzuGFzw/9uX5wRQTSDf6"
    "LUHOzpZW7g+l8DLbYxP8/emDWuIjwrcodhE5QiTpW+p4jFCfmYwDyb7CMg4k+/qBA2kfB7"
    "Lw7lwlA1NK0LmcwvUXkpq7wXphP1qqqbF5ug7qnY8r5bI8LshleZzPZel7CyWck/YdxHcH"
    "BaXsIPjmoTNQrNsvMJ/whB2EeyfLGVyldrmeoVDME1c7AtOUzgR0Tf8qSbC1pTdN/cm1Gq"
    "E6EGgArBv0otuixeqYuwiW79w6vm8v6gmIifqqGBDTsHO0uZ5avzo39573tRdZLA8Eqgiu"
    "xVGRNuJb1NayqcagkGidQmK1ESuTpQbvjADM3QKuS53bAi6roVwWPa3eJpx5aloliqSDEv"
    "gOgr9CO9wEqQdwxe2Io+pQDH9tW9J84xOOy1qqODZxVLDZi5B1Fi4JA1fjVTgy8CkoNHon"
    "aNVgi4352zOqx1YCXGqU5VYYY5Y97U1Oe2dmoxNC8xMll1XouSwXVui1pBli4qzmaw+9Vg"
    "wt+hc1yV2OjqWkAcg4e5VxssmoyrtlFB1k3X6owLn9IGXcfuD5NnCa3oUUGQFk3Ti3woKM"
    "pdBSlICwOGWVr2cdYSlBbm+03L5CDEeiotSYawE5RCM0eb5v3ZUb3Gt91xwpzHOT55ljt6"
    "ty0BwZ+Jtzp6Lz4KhjStEAoMW6DIJVfYoMM+mundiWqjHopSXWYYj2hBrxpXrsKsTsjrhF"
    "TsyFd5dHXsXun7c+dwTzXaTC5DVa4kgHYSsm2iH5xKIwB2o14ECHo7zmzIpVI6VPitqhZ5"
    "1+Nk9/Ng6j30Z/aBy+uDSHZ/3hpxdHxoszc9D/xRybZ9GP3tmLl+LnJuxZ+ZOTltmzk4d/"
    "NNJHv0Q/DimWz+hPjOHVYCB5OhYEyp+MW5U/lRMqyJNH06Knp/qS0hEkLbNRvDJ+/GhwWg"
    "GjNzzLXaOaKYe48PulXF9Lb6nl+lp6S9fS1/7ngP2MnD/WfpSAlVw6WCNZfpXGhUXK3HTk"
    "/Cisr060LyUb1wHpEY0K/zB+/YzWsRFP+o8/GS/G5sXoF7Syo/0TFMD7S0HEzHJVtFmqne"
    "YVbQlny+R18BcqGvW4eQfV6cev3n6oFIzw9kNBNAK+yRuXs8EpAM2RdS80YSexH4QNEpgw"
    "/jYZDQvEXpEFY+7OQuO/xsINWszDiqDFWDD6oQTRNIUWBfapIIEW7uCE18NrFULasgJSw9"
    "Z3UTzIjvKWIS7owfU2gVYhKgExTMS2E7FZha7gRC3WWeepQW3dZLU1eCIwR3kVvknONOU4"
    "piD01mutNM55yu7xTTsCW8eATlPChtXkDevWdhcbXxTRJfVAoUnA9UTgeoKwCTXPe44Uvp"
    "0mfzukuGCsmdXaKIUdwJw3ec4h6L6z06wVdB9/ve62MdE7iVzovHE0NdyUGC25dmKjZe90"
    "2v/FxGbKyXR0eRlZLBMTD2u4S/uL5YnS50bthKbD5GHEdMjKKYzlkNj0cg3wwE9+sz6jm3"
    "i4n9D3gP973usPIntk3MV5bzAxJS8Ra3nKwSPthC+RwkRegrQTG1zTzhLNRvljk5bUgzkF"
    "Vfoo/HRWZVIyipSXLR1F0jIbRXLF+Omj8Urboko8fArMqYkHUAVbatoUwvRbZ8EkUOVwli"
    "s0kvYdVBrVnzcQzMP1m4fX9uPCswWATtEGKAM0JenEsi1ieM0v02JTGmNMSJrz9jUWcm82"
    "2/h6kiZH+jTSR0Mik0H4AOFjf5HOp4hawuIltwq5uxnVSLNmHpp9yoN/46P16kDM8r5d1u"
    "J5UOD5KJJOnJ+7TjiDRrBZ4pWPNrVA1ctKQNtB0N9VcbV6J/e0epdztJrd26uVo+Q6SJF0"
    "EOL61/Wdb6/0dNAsJeigG8cGiqb55tH6iuBU+aIEpPBlKXxZN6oZn3KEoC7gsoOvVdZv1L"
    "p7Ljr1q7a+ueH93Le/rTROA54WLM9NPg5YMa66EpMR/iB8uzB8O0YrD7BygPFl1lM7gS0N"
    "LGZXVhMKg8WqEouoOleRQXNsom83CYftD8/ML0b/nFhEzS/9yXRiXPNk1wfGaJhdRj8Pr6"
    "mXjeJoY1H8+uBlHBVI76WJzVHVJJisGYGqiFpOclURtXp1VUVJwZMoULIsuPLG9cN7Cx8P"
    "TFhlAhZ1+6g4pjJrSZu8IaxyzzqqW9cPQuVqWyxVF+WOSgFqrwsC1F7nA9SIL6Aq1AxR99"
    "jlnQCNdiffWz0u3ZmS7pWhAqgrQZ3tBNatt5g7SjoMIXEHd5M3lZB/U4D8mzzygWP7s3sr"
    "xFktFDDnyDqINlqlFRd64Urfd225hoNcu2LOWdqiYAo5vClB97bq43dVtEiolTw+/l1Oj8"
    "Ty6nktkhhllqpIf9Q+0Aswxvqg3Ib7h9pG+0c3F2eVL1/+4ee++4U3s9Vq0GYUHdxYj6t8"
    "+PLPXlyRRWndQrSyDN18AK238WdKazej6CC69TMFEIulc3i1zvBx7yERMC7Wqab3y1Pu1C"
    "zbEH9XBavs0vHv0GeAOvUUoc1TgsW70LRErcUazEuVi802ctWW2pbyH67EviRZzE9qwGvm"
    "6i3FOP8Fb5EbODaWbemHTjlEt/O8La6hPN+sF+7MDrd11+/c0mS5OrzMaqgyfYraVaww3c"
    "rVlISnBUjc3XpBka4mseDcRbTc1YMbEhi2xOrcXrqLx37aXUe/wqWDq0AH9+66FrwunKSo"
    "dBcXF9qOfQt7sd9t+yVOUU+npKOuYmXP/7kJQhJa4Tto2MG2TEMv7XAc9ddV5Hzn1vF9NC"
    "wE3MxxH0TmVBXgxnF/3cdraYtKTu8Iqzbu9glUaGVhRLb8IhOwxqSzri4vtOG44cIhOxn6"
    "//ZRuGbWIfqzW2G4XHo8x3+ogxejEBtnnXYVt2Bzk3a+NcM/+2rfOROqx66itrRX8zpE7k"
    "e8yi6izrqK1czxQ/e2DhXFJ/c2PM166+ixSeNl3Xibu3tRonWAjddc+N7Swz1bm2DrDzPp"
    "6yroKlzu6sFzZ9sC1Y966erWhbqwF9sK37iP7gXu5I0k9eifL3BXXcXJvgk8/2ZbEburSC"
    "kFbwnEzJlXJJCPVs7UQ/9UlzQr6vnbsvtXC3dLwqwkuU/Z2+KUpwNcj/HIoFKfXpjjT1Hm"
    "U3Pcm6SJT5PO0iKUFeLqaJokqC6+FgfVYRfoKJ4u5+yfRdYVjFeUdDP1YffdO99eRoFq8X"
    "BHY2NsXg56p6ZxfjVEfaAxcc0PH+zFxjGwB/xL1Hh6NR5OyK/f/3G9GvSGn656n9CY/rUw"
    "+hcXV9PeycA0IkOpcdkb9wYDc2BMeuem0ZsYf/nL9cpA/5uYAxPdn3nYUjNzDm20ZB8t++"
    "7u8AxB1UcDMbBsF/rRw48M98h48/Iles///PniZdTH+Xh0YSTL2wpI0q/D10fGHfFkCsLD"
    "yM8q6uGl8Z1xfGS8evkSD8O9Xv3lL3gSz8ajS/mLk1cmcXzpyiEtaABFE822xtMcXzGuJv"
    "3hJ+MTnjn+YVSgQbTAyNii7rnH/6M4vVZi5RPl16IsgAUJthJ7I2mmFzfp/LF2fSQD2CHk"
    "1XoSFyZ5zCKeSeveDgReNkUlrxgyzWJXDT2+RQDvqtoVuGTqzEbrXDKp/U5xmllKmOZGT/"
    "Mm0PqUKTJIKdPk+W1+Spl2uFS3L6NME51+G5hQJhENMrmXlrDZ20imjcXhw+uMnURyrHoa"
    "GOKNdyBMAxPdOipOA5M1gkoQrRRg8jgXZE+N29cTMlaO8Q53il0ny1NNr1JvDpsGQbuTEu"
    "sQTbrLaFL0rBDt5JZyJoQcYfeCzneSESHGTbCgcZn7QqxFS3ruzkLjv8bCbbODqghejAYj"
    "8ORKnfBVTbgzEXfAlzoJnDB27FLaTxgq2FNK9xTfmbuhtXCX6N+lu/J8kdL0TloJWEyvVR"
    "O4aftLVBL4h+PjN2++P3715v2Hd2+///7dh1dpbeD8raIiwSf9T7hOMDMxosLB4cZHco/9"
    "qFKPmaOCkswCZHGQlP46F1HDKtdd5XPEhzzqT4aQHGZDdzZuvNUmQHDeOqr7joCyQ9NQ29"
    "YDJjEdrrIVuvSc3rdKqLzvIBRm7sKtIwIiVgiOmT7buxJKAiAg0rkKSiF6oeX2yRgSqJLu"
    "uouX59e1rHBXXcUpdPxlPTBNk566CFMa3FBXYEP7OKh63IarOsHGWTBkTrD0bbETbOb8et"
    "m7msTOr8Mzyvc17iPTLkkfkzahHpVeix53OTYve33ylIvRcPp58Bv3HFqelz2IapM9ibqo"
    "V5NezE3I7ZB5tqPUKmn5eRrdsqZ0eW5csAIMl3s1XK4d3/UQ24s2LrGkI3EnYcm2TCLc0D"
    "NDBLUgi3CMhSiBWSmAEdGzhm9ph7N7UcyOVIdBUYDeVKC8WLpBgJ+ngGhGAYiKtJ/u7a3j"
    "Cw1bcpUnTQOoClDdrL6uvG+CCs9STCkKQFSAqLfxAx31PEvXJWifWDGPGF9Xbwp4SpgE7U"
    "nAmaOsm0cV8YEigZTIAjTV7SAUGRhBGmcEEeUkVQ0ooKmgRq3ArzJKM6YGK08Hue+LAzVS"
    "r/mtAzXSntq5XitEatAfbIXU7AFtRKoHXhW7VCOXbynK/Pe7RXr2hbuqycTFqnwH7qrFR+"
    "5TGCjq0MATlKtq4ZMpUdXEW4uEEGKG2qd69wI3+Xwr6j9oki4JiDUqQMKZpxYvRJF00Pn8"
    "hwrO5z9Inc9/4J3PSTIoZ6VWIY0h6iDGOwnM2qMqr2FqjGepyYM5QFcQE+R8Q7yLozMNAm"
    "KYCf0gF4btVGMQhcSgMSpWbeRdbuoRwTvrdXzESeLCVdeEBBUFopw4ZUUZAZPEIvfaUa7G"
    "RHLAqS2OCsVJK2GIlYYR0WRubae9iWnEV3FOyKHx4qI3RTfPXhhT/DPjU4yPBn1kxq3P+u"
    "fn5tgcTvPtf/xJRHDRn+DUhXFzpkF/YgyvBoO44dXw5+Ho12G+36SZOUBjJ2vaMIdnug55"
    "xF1drgBIvNnLRf4gaVmXy92RwV8NPLSzoM8QvPH2qxLw/Dn5wDSELAFpB0Wt15VErdcFot"
    "ZrgahFoAu90F5oSVwi8i5pZ/YS3KgxERwhTMEW7P6D4+OEgNofhawHmJTtJ0X7A5H1AJOi"
    "PSkLT9XCn1GACMyB+dV5VAQzowC3Lc4BJWbpc2DKYxIokmcdkRCFZOFXUQQwR/jMYVx7vl"
    "4SBY4UHAjBgbATU6uwf0Oa5104ZXq+o+yQmdGAMyY4Y+7NGTPOUlGXI2a1pBeNXLYVnDCz"
    "b7YCtpDu/anSvfPKDHvb6o+UMWUc99ihXWOnuTfsRYm5MW3B2BeznSsyLHJ2B86+SPog2q"
    "bix5AmmfXwlfGjQemojN7wjPn940cjp3XPPzdRdxU/OmnFPP2jIVJgknEIb4gGRFqzffHv"
    "JLyBCKif25gf00+i2AxJfznVzJGWT5OA73HrDI320tustDJ58pSgOwZDV3unwHfsQKTjK3"
    "JmTii6l5L/XSXr+rsC6/q7vHUdnQyeb31FL6gCM0vVRU+G91UcGXi1HuXH8F4MtNr5SdOA"
    "BUVib1U1AjBkz9wEEGOhYwJgSMEE0GgTABEKFBWrGQnoqQsVq4kDaE2qv9rSKDdRQUWtqi"
    "b5ejNCsxXJUCUqEb51pp+gRTDjJ+NVTj0iyyMqe8B67azwebV4PKDqxo/Gxti8HPROTQNB"
    "9+mTOTZK6Y0T83w0No2ry7O4izNzYEZ/TcdXw1NydSjuyECkhtk7/Wyg7WhqXphDXK/ePL"
    "1CNOeIdtpHlL5zuwkca3Zvr+6cw6wMffUhyh5fUrQ+l8KgQKlCpzmooFFhmoM2pXXalNVm"
    "eSMyfEkF+IygS7J7bVHckJR2a84bktJuBZ+HjgvUm1Y4AE/apU/8idVzs4UXaE5DjhSmQX"
    "satKMAwPm/rilY24+kPIzOLORpYSK0J2LpPThznVngCGEK9GMuEEC+zhRwhDAF+lOAg75n"
    "WA2hIPWwRF1Cv766g4hrwe4gSsmLGSKw4ggR1SjkSBOC+aHR5geIQAD37iZZISq5d1dzk2"
    "1A3dFmngvFFf3qS56bKvMhb65SYb8oC3KxhzHTrNDNONKY897FKX2sUC9/UNJPYkuLfqdW"
    "tIxFjY1owqdFetIKT4saZk+jNNTYzTfVt0qeE2yWFR6CWmVPYNRexkeD0UYa3xm0f/L/GK"
    "xmoNhkmD5Pw1woolU2FSad1GsmFA5N9FhF82BJ/ufcrqJgJtxR1mfUs68af0/TPK3dsJHs"
    "01GBkRDSPdcvLjegykbTIN6NB9J+S0E0FOPdF4PIs2jcdp2fj9HKmXron4qz0ZsRbsdMOm"
    "vjRl06D/QpVWUO6mF9yxN6CtoyTDC9fvJpPCsxa6TjbTg2vgNtto30tCPeLTdI6QCqcnE4"
    "PLqIe4vDp6twbUlTcOxqn2OXrVZLImnfxXiVXWTetOdzNBkCPU1BYFBG0r0ArDeVQH5TAP"
    "KbPMhuYKFtx30QrOQTz1s49kqyadB0HNY3iLCFS7rI7jkaDRhzx0mfs4IOry5OTLTECfao"
    "kRtKjKMz37H18l6xlGB0AqNTJ6YWjE6tMjrhqIj68rK070zej8UEpywqkRaTJsWWEnvpiM"
    "XDKpLP1PGX0cjEkk90/6iK5BOmTesoXPBgL9zMtx+XMQDZqJFBLwXSkSzqpQOc+07EowCd"
    "cMrx5wzRlkEcDYNcLYaD3TGqwsdSPesgmMAJw4VE7S//ylmqDmpCPlT40D9IP/MP/EeOZL"
    "65i5WTS1crIZOYHkrd6bo2R0m8rbn9KOCBC0orMFRgrRVZa3G0tfY6F1HDKtdd5XPbXTzq"
    "T4aQHGZDO84x1vsp+v0zVOD4D1rYZ6iFtdfrhas1zSxlDdPcns+odbMMunbQtXdI175DRT"
    "LRulqUEC5TJ/MNMx/y7JrRHxqHLy7H5mWvf/biyHhxMRpOPw9+e/GS8ViPuqJFoOKHUi2z"
    "p1IXpQmsCjXY5/bSJQ5OOd11fOeoSGt9m7UBR532KaPBUWenmujQRR/v2lu4M4GEIoeZI+"
    "si2rWn8QW55VlwtHM3CLzFg9ZE87QguzRtpnNsdhW/C3f14IZ1BPpG/E4/7a69n3pxkO/S"
    "wQblWsC6cBLbdFeAql/G0OLHqVUo5czZlVrGo1su2xzY9dax62uElxK/nhJ00HOkdg7yq7"
    "sK7t21Cr4UCTDpFSB2A+tug7ZR1xb45pR51dOU4Fdf3a8+9L46K+veDu5FxsqV7T9KpFCG"
    "jkf8MYycXTsE+WB0wkCOFvJJf9gb/3Z40fvykuGQB6Php6Q9vYmf/DY1e/yix+cusTcql/"
    "MRkMI+U2WfyXBT5Ex4QjAPg5rlmQjf9DQ7f6xd1J3GNLOUMM2NnmZ7NnPWep8zRwq6tCbP"
    "c6IBUDoLGSKoNcUnFqcrelf3rKCpdspbtAPSAr+KzLK8pVtFZsZu5UItdapgvlOJT4Vg6d"
    "aA7GXWUxvXawV3FfpzbYK7Sk6VaxEpnXxptOOIpB0TAZnJ93F+yDxRnDXCcSo8IG2b+aYc"
    "ZgAa/YkxvBoMXho//mQcEr1keknTZSW2PUjV45ltolQ1vsya6gVdMt8gjrI8Mn7nlg/EXu"
    "5dfw4a3qfQ8N47tmA1l2l3EyrQ7FbX7II6fQ+gB2ivcAKLFA4V5nsowj1PDNBXh37prcL7"
    "beKvJB1ABJZuBNY/PXelpT5iCEFL2Gjt0cK5DTWmmCID7WCT57fp2sGmTGx71IPdAbVtCs"
    "JGODEetVBD2FZsG6sjjHRaWW60KHl1rP7rD8/ML0b/3EBQGeaX/mQ6yZR6FOX1Ac4Jzd1B"
    "F0kCteTFrw9eGr9+NsemER/5iWaPUipi8V5nLCldwUjS5Z0NJFYoRMVppIOKX5RIAwcSDS"
    "fdJtNsCgQJvei7gfdoL8JHnNZ/E00fp8tkGxwVKTMXUVOSunuzTQo533lwnW84FxZoLPer"
    "sSSRYIEb77F57rsgfiyletbJuLKlrIAfQ/Ss4btDu4djbVahu1ABkCN7zun00EmENv+NLc"
    "CvTEOb0YGSUEkpfvNoyYSDMswZ0j3DnrVqMNyO7WNFnvIZxdM95z0ixkLrrBLRApaW5sEl"
    "pn7OeCJh4k4p5iwl2JW9/Ck9hThz+XEVc/mx3Fx+nEtVjMFS3zw5smfNoj64gRuq5BzNCC"
    "DdqOBAv3X9ILQISBpGnzw12H6abPvxSaD/g8iRoSBpL0Wz32/oVYO+G991VnMVHCkKQDGx"
    "NdtbbD454ifZexriad+6rSfmtYmyUrF8do4SwjQFicfUQK0HzYbx7zsxPGOkarCNTt26Mu"
    "c0MXaCWk4VLM7UF/10yDbzyy8vy5zb/ZpgdWaNj1YsZP2VM6oKW2Vm1eh3bEk94i2aiUK8"
    "pNOoVdZpqkk3PhqHLHjEJjyaxpEp2Fgsakzk7GpNUzUc01zZKkwWsMAYnCxsuQ04+YJ0Lb"
    "/26isYffds9J2haVXRuCXt61G47bU0Patve/+2gr7t/Vupvg3fYvkiSHi724S3ZP/I4SvX"
    "JMTNQREnCjRZOyvU6h5tHPceaq9T/EfWBUQ86EY8ROqFFFJVvTNL2aFpqG3Zz+zgHnOi1o"
    "0gUFNezo2lgg1FgOza8b8K9JN/m4yGEn/0hIDXo7mz0PivsXCDNsJagBmGglGfJYddmgGO"
    "OgdPBfnfcAcnuQUdOnee/2jN3WDmbVahcGXLZ0FG35BJ+c+fLZqLW99xiISNBi9LGV2grx"
    "cRg+o+xvab7SN+DsnhxDlaBVgBJZyMgv3bdz3fRTDdeN5X/OA8L1jk3SYiBw+3Sg6F9gzb"
    "OxXxZujAg7MY8Jy6Xa68zGmNReUfVVLZ50Is2rXNyPTGvKNRKMlXsEOkGrp+i6Ei8ULbri"
    "msqT29t1d3LXbAKobJd+zZfQ1fX/eRclcPnjvb9tvrR710CaT6zVAadpZ47UmsLdnKLLa5"
    "WLOsoZ7pBbKFNcwMgza4QOSLL7cWZBQdtBccV7IXHBfYC47z9oLA2/gzR9FThSECzx9O20"
    "T2Ia0E7Qwl5ORptPMcunnv+coFJTgyKAtUntEwhkxti2KIYIvijPBeqGaEj9t3b7W+q3Sm"
    "vis4U9/lz1TloDeIcyPaUefB9TZq9jGKZitrTHuQ24lVxg2szWourG1XpmHN6ECVXa7Kvv"
    "W9pY7DPU8Hqckg39sTBDF4OmuVpQJQi2MZINVbzanehNttDfDWFy3SSGz5E6YCuvGHDtiW"
    "huJ4DQsWUdTS9+b/3AThEn16YwcBH4QHAmV9vtFRkc7eTptbPtVeR3X/nwP2ZZ0/1rgQCv"
    "EPQpficiCZPiH3ZMtbO0RrnCzLA9ILGgn+EWc0nDszd060c2kiwz/BQLBXA4G9JN54Gn7Z"
    "PGWX3FWf2B8brDS71yglNT0VM1MxVM9ZtxTv8xJnCfnGzNOBMCMFVt3cxdOCwavRBq+E/1"
    "H7glgqMMT8KcRU/eNhKSHFU5O/HOyHvF773oOjUZaNptTTsLdnZmtUtDdfH9z6LCwN1Vw2"
    "MRdL82pUCJQgkUxM1gSd3EPaMkvwQUvTuLysehUGE4sqj2NniedRmHmDa3FUpFsigs8jGi"
    "7VWEexBOqdvap3GiD1tkigEIq95APQE84YUpDNGs1h2rMoLlnRR46hAt1GMbsTo1UDuzNw"
    "5neO38v6aye8pVwPu76awPVwjEFWD4tmeESNEK8TF8s6vKbe6xq92DV14lwfKHM+Y+fW8X"
    "2SVC3H86T3Crkdn26lW28Kd5FaKCOD2e9xflzuIk52FV+a+Y4d6+/IrazuFUTP7J17yiaj"
    "ql0mo+igXab+0gG+80+HrBFLxwSWp+2ed/VxtYClgnilPOYkvWMEmpKrcJ6yIelb2ukxjG"
    "OVVo7Ay70gS2JG0sX9pfa4l5m3XAr1a0WJKFOS7u0mO7GsUyxMDueSaD2GEgTkRgvICYuu"
    "Ps0sJUxzo6f5Xxt74aI30fmeeVqwqTZ/ph/R61pxdg9F5Ze0g536KLTD6CcBem27WklwpV"
    "10KMfcEztdbgKMhoWd9lVsIxzZc3YJjKFQPycYQjgkmnxI+A7WFGvavxhSmOcmz/Ns4QV6"
    "MhxNCHPc5DmO9Hea3zJDCvPcinlW9dRnyMDRWKg3V038wpGBTrGaTjGzkFZdvhQJ+GEI67"
    "oqJ8ygiADS3HbA2Purb7IMGWyyhQ5D4ipiyt5CiRPIadxdOxdsqbMQtQNWSD2QrMQa8K3u"
    "fN7MRVuKLPfVVkqbgTfPJ8W2rcuWOWeUXdx4VcWWGaqTrWJMOusQ6jtIVJ26zVnxFKa+gG"
    "MTyUGJu19/eGZ+MfrnpJao+aU/mU6MayHt9YExGlL30O/D62x9XB+8jBNJRG5WqGfj8MXY"
    "/IS6RFfPXhwZL67Qw8bW2Pylb/6Kf//9qjfon/ejm5/NAfnv2Py1Nz4z479/MccT9Le22y"
    "E5VQpcD5NTp9z90ErOOwi1aJ+zIFQ83Z0bj71c2+jUVIKXoume0L2TwqdLZ+5uBMYwOcgZ"
    "Rfcg/lAB4A9SeD9A/pF6jY1B6K3XWrprlhJU101WXYMv4bOYZsS/395aS2d5o6xAE5CCu1"
    "GT8jbwkO6VM92JVpJegjVoeCa4u4u0tzau2FIdj+Cr3UrTE8nLNel62nsYVNHyVMg2Mlo5"
    "Uw/9s3N1bxP2gh1kGtlKd0a09t63FdHpsGG0gjZZxpDDbJxJNtWXOHPIYSL5plfJFsf2FQ"
    "tuxQ+MGmVPjH4n3RqjsZEfgtEbnhlJQ6yeuxxh5RzWtA3M3vnAnOI/z0an0xG5eNkbT4fR"
    "/V/Nk0l/auI/R9PP6Jpo4GiaQ68MqagRBRW3/ZDBjqYxZh+ZN0OXz/qTaX94OjXOx6OLdL"
    "AvtRWEl75359vLZaGWMGt0VElVuGba71xfOFnai4XUPVnINGhmgN2vJityRX5z/P371PkY"
    "/yhyN55c9AaDxL9Yrh+EEsxPnL8sNdpFhiEdt3tpF+B2r+t2z0N6s85PSeX5iIg7NBnHr9"
    "9+//bDm/dv0zlIrxRBXw7zzHEXOHqkho8g11WH8H/ijyE2bepvUJIOIBe79pQgDN3lZqkd"
    "qSWmhwnRnpB7DxHO7UeBsC+dBIamS9jXdj58Q+/hfVPFlaMCZEUbiLcK7xeP1sxW4Ww4qg"
    "4dqTWyNOSQW7i3jkXgUlm5YmJYwAKcI2UJVqSI9KtFoipHCcJqdWF16S6cIPRWIszlGZlY"
    "KsjGpJiNKWfjkRsfduk9maryrAAhEo1brN3kW2YqTndufDReswrTrHW0+1XpN2pJqU6FKh"
    "BW4ZyXyinVs6bOdJyMWKowzTx0K2hL/awxuFa2zrXyqytypZe7pSXtu5gjrfYcjOkZEnti"
    "q3BVQlrgXQW8K3pzRVVnRgGA5gHdQp8J+svadDNQPbIBk7DwVH29MgoI64Vkls/RAdV3Hh"
    "xfL+ENRwr+5E2eZ6hhtqvMB0io1sl8kJIBqoU+xnRFii39i+t1c22ixya3tCqE50PhvRYX"
    "3uO0enph5xQtH3aeKUEPr+m1FZWqwcql6K+c9iMLUKeYBNYzliehXVEZ5W08Pvy0rV4w7U"
    "DnLfVeR/IqkuKI4maSyog/fdSpjLgK3XDh4LT+6E//8UCgVc61OSqsjpi1tpy0uV7hILov"
    "ukzQfw7Yr8D5Y41Oj8DFpTfQpQM25TLXCyZII0/5wSbZmskrxbsZ6QPDiX/Es549gVmlf4"
    "I2HLThzdCG1xyjvdqIQ7qkWqyMoEv6q9qUtBt0ZCigmTQHLIXeL4HjC8ufF/i8ZCSAqWR9"
    "KiZkoEieczaGaGmR+EplNQBPCTkQWWz1inE8YQWOFmJq44BAS5VzYqk6yD/Vn6opgky1iH"
    "JGAwuXxdObzTa+r2Wo4EjBItVoS0VeDVD188lTglW3WSlRmqn5rddgQa3CGrTqk81N+mom"
    "23M7F3Cpmj3/FYMZo9tmjLxelnCavH5c3CzTj5/2JqaBL2Gt7RAntJ2Y41/MF8YU/0x0AM"
    "ZPxiuisscCrPER/UhaD0zUAd/6R3Hrq7QluZH0mZF9jK98R18ibZPekPBMa5PTYUyvxkO6"
    "7x/5vj9SQ+I7MQcIA7IODXN4JjIQCGC01+so8fACWwR+T6wro7ExNi8HvVPTQKvi0ydzbB"
    "TSGifm+WhsGleXZzH5GcI0+ms6vhqekqvDfCcGIjPM3ulnA/EOU/PCHGIzjnl6hdqfI7pp"
    "f4Rn5Ba9sIULP985h2RfPhuPLisOTfTYg39UNZZcOr7rCX3w842OqppL1ll78MRvne0BNO"
    "T1aiD/tbHxtyGo01RUCjQlAUzB6gBWh5ZhCpI+SKUNAbs+qXRvklPET2YuUjLRiWqHZKfY"
    "herwmnvDyPkpYlquD8iCE3Qywx5Jjh9UeWDSNhPYot6JK1MmY6W/MoGNuf8/jJCV8ADbuE"
    "KNM0PcQTGLT7eszOf7HFFdzlEPbuCG2AJbwUUqbXuUOFUJN2HaJOkh4Ym8U4FfVFx95qPx"
    "YnRpDl+AQxQIJZ1iUOjPpqpfBE2zpWNE0+BV84yINgcVK3NG0UELc80eehCep7NMW2cMhW"
    "r03Z9jEIPB4N14TEG1sH/VAhi8O2jwpmXumAEuUqbkm2f6FLoYLBHIj4ihOq7uSszbZ3Et"
    "CVmXEdtQeQRRc7a+BK0RIDUlUlZEPxnaJULbJsJdTj2T3Doq0sesqUZ6+he0JbqJCgdrUE"
    "DTsVdNB9SYjcXK928ryJXv30oFS3yLi/2yl0rQJu07KLMfVyoue1xQXPY4X1yWHpkCzBxZ"
    "98rMvn5VtZRvYS3fHN5rH0eDaGTm4gi7pCF94sRcD/bCnbvho3q2agFll+ahNk21G1i39t"
    "JdPFoB2kEc8tb5xV5SXUnUA6SuVkhdjbazW99x/u2olhMQUMIyFxfz2azm1o0duEqWBZ6u"
    "g7xKzfYFWt6puIhpEli94k0aCt/tekPOKSrlmh2hCnPLUrqxOqKbmkvWvkspausBjVb9dg"
    "m1HWgQY4WWFTr+Mq8wZO5m2jlKoEkjVjgGO73OcSRxvqmjVJVmMUeqbAB0o2wc9NW4Nm7v"
    "9OfeJ1LxdtCfTDVKzAq+O7mykPs6S/WGFmfigICN9mkMgaGpn6EBVeFuVYUzhMad5wuCYg"
    "o03RRNB3GuP1EHtmZF+WKUKk5xZFuVnGqYXrYA4doqTkHs12635iy6tOrGkVF0cNuoWTuS"
    "1LZ1cUQDYqGV9X0yeljLorUcc+GqPlw0FTjGFTtxUR4SW/sTpT21E9gKDkX0ymqCQ5FATr"
    "VS6UUmnIsaMxFh2XtG0WBZI0YTQPeTnstVHpo0zjQDyZVMDSHaKPPKCEFehUpvTZpSChLy"
    "O1JJXIyG089YIfH3q954ao7xn7+ZPfLf6WjaG+grKRg9l1xLwavDytUUAU+h6evEOMxVS8"
    "KNc56LA8xEg1OJLiOz0Tud9n8h+qHL3mRqnV2ZL15CuNmeVSo+QuWbg3Y331sqJz/NkdaY"
    "8HCv/ll1+a1HX42qioWn6yAvvxNVC0Srcc5YlVyxChyxeIDJFy8q41NktU9JAOIKEIOn29"
    "493da2O9eaAYYOJgBcDRurjQFXQ3A1bCDu4GrYVmU6jkC3/u2tlOQchqiDGNcf14PkFT8M"
    "FLOZMETPOp0JpeCqCh5F8qyhCzzU6uZRueoIT9fBz3wH7gwxaGr6OJYKao8IMFXPwUKRQZ"
    "qdRqdg8Z0lRlFnkjlSSLXT5HlGb+qoCEtpexCRRO6fzh+hhTPtq7FFHNlzrh7oaG46Duw4"
    "LdlxZthZBpf0tgO1eP8cYfci/t9VMuS9KzDkvcsb8khVFA0NPEuntd83Dey9KOAj/ZfeHO"
    "RpYR5052Fpr/AJoCgHslQ7lQPb65PRXD/UNmLa9PyMTWF9Oufb28xcgRVce1uQh7GhftMV"
    "EjEKzrBawH3EHr8XWYdtPL9KEWaPb2XPdEpsQXLJnUhVohLWP478t05JXx1a15wIX1fqiO"
    "5nvmWAi5wQasTsnHTYJbh2GCnCeONL8s4WtBUnnRV46aO/T3vDU3MwiPLQml8u++M0Da3w"
    "CYnbZ6XhxI3p5BLkQpwF9/w8Sn570R+eRTEcvavp6KI37Z8WDSE5eCoNIW6cH8KPP9GPw2"
    "VQs/2ZrtoqHwd2C6w2CNwyG8ErXBsp8ykkoTTUT3wzc/mUPx6PteKyIE2ZVRH5DeBnxXZw"
    "+XMiNXul55Cm3IuSa+Qdo7/QpTdFywsrGaquLtxWmN84W9UkyTGrumBmN65mxdz/aNyRMh"
    "xBePjqiJ6a74xMEaUTYMSwOcLYIp4RKgorIm0tig2DzCdtDNO5ddCWNFPyr2KIOuh4sZt8"
    "HVCU5znYdEBn9RQ6K9Cr1KpXqSL17z2lX8MsN08rmDHMlriOq6gRF7KfLIUoZD89xnHMvi"
    "IzyapvBLxkTr8jZyVjkciaZW2Bk2wdJwn1RYkltzYHKnuJayLrWMp5yi7B+8SGcoj83mVw"
    "j++gdwz0hCKeFsSiRotF9ir4hpgNnZnmSMGlscnznDChWnolIXH3XBt3VDlqtnBXjoYzaZ"
    "4SIK+WFoa2BiiGVOVJQelTrPTh85fV463U0bICR5wWSLDempCakJX8xWoNQRtGq8G9WqTa"
    "iGTLOBch10Msd5Y8J+khse5Fv40Tc/qraQ6N18Rw94b8S8tbODmh6KESK7qwlcR+Pvk5sp"
    "Jf9vrkv2fm6aA/JDZGPArK/Bg1JaZHinnSr7Aqcz4RqH0K/FTkCiBmCqGcQutVQVBOYQfx"
    "dFBOAcoptD7/AJRTgHIKe8ccyim0SUkM5RSeci3jXVTH5sTSdQnaJ7Y4obfXmgCWDiZA3+"
    "QHWj3Q6jUC6SfR6jHBSuIMOCquXZTOB/0ZiUYdQV/A89UH1mXKEXYRLbQdYN6rBtdBCrJx"
    "1mmXcNuBml2mX5WXASqlKFfBcwWBpD2KqxQXN9cqCkRuZ3xqdi1jnbLiQXIAxBWESto/XR"
    "khQdBjiZo+C42sqKG/zQj0aggJzq0sl+w/QHm/V+U9pAKGVMD7gQ4ipHSAbJ2L2MK91Ztl"
    "hhDcAJs8x6BEASVKM5Buq2uUgOOOLBeFkgfVMBM5Yv4CCzdZ6oXvjNfKssUntAGfOn7o3r"
    "ozSQoBvkmhVHGHGlszrrWeSLGwkVyHvagQqeOTx0SlRn+nIjKSK0nNgGrVS71vaN0z9U7T"
    "l+ZfwCJtyTvGn9TBUb52adIhnQgiym1VPJD1xkdvGFQeTNq+bEB0x8qDQguqOj5x69IBpZ"
    "2qDufGDmf3VSfr1iLNy0aT9Kk6FvTbRRdihqVsNPONUzYQcTqd8/Ho/8zhi5dVhjRDH6G1"
    "WYXuongwwT1apGXDIZ0F9iJUBQZtBO4Dml4s7ReNAjEYcdOyoWQ90mMh2p341qN149xtVp"
    "QfJJQI3rebILN1VEWbpYJqJKwMrVpGp8vlc46ruK8dy93XjqEO8BP7B5ITBXEi9wIjkbuy"
    "/UeJ+ocm4ytFPoaRTbNlUBf5McS+fqkiACF60h/2xr+lnoGpNmAwGn46EfgGnvw2NXsi9P"
    "F5roF+QqaJfnv24p2CH3FmOfRLlJ8MJejFmqwXE4ipVY8SAWkHz5QqlS3lhS1zdS3X7krj"
    "PKGpYEPT3NAwiLe2u9j4Ip+iydJeLOTRQBxtl9wZ3xx//z51YMQ/ilwWJxe9wSDvo/jNDq"
    "xb3/u3I1D3FlbXZgn3XFQ7a9XgYtruyg1de6Hjkpsj7dIyfmKv3CwLrtocsHQwAfpu0RC6"
    "tefQrZvNo+NbqnGgLFX3Mnu8rhQM+rogGPR1Phg0Am19r1h3niPrINi1a3wiyJylLZJ7y5"
    "BOybqH9PG7KpIQaiWPcX6Xk4Z8Z+auSQpQ1V0kT9k9yHeyk2TAKe8mAtIOgl77jpLBpryr"
    "CEi7h/hOdpalEwTCKnJysCmS7oG8k+q1aGTunWJqt4Sig6rC+u17C29mL5QWcUbRQYCr4C"
    "uHN4cu5fWRQ1juHM9SPed68DlHFlVDkbADsBc12V4UT5mWuzxPCzPd5JmGxLl7ktAe7IU7"
    "x0aRpcqxxFI967CtxM1VMeiNoXrO5zrrJqyyw7OUsL83eX/HM2D9W1EFxBB1UMJ4X0UV8V"
    "6uiXifU0QkkaA3j5aqK6yAtIOQ78BpM8Utj7bcjZulAjduCIV+hoeCGwQbrVlmCOHgb/Ic"
    "0xFpVTdHmga2RnZrpMMxq+JJ0wCenGcVF1VaOQ6LowNcC2P000hTFl/l4HwuwPok6baVEJ"
    "cG59MboSQqX7iWawC6emnglmLLf8AV8E3D2wHbYmzpA2eLlJyh99XZNmMit2FMcZftZfuf"
    "JF9iLhAdh1iR7Z9OvCFsxeRFTOMS4xyIgnQIj3EhnYPTsYm41YS4Pzwzvxj9cxLKbn7pT6"
    "YT0RNjevTQ0VBwH10/vM4bB9Bo0jwL3C0mkl80YqIZKUUCt8ryj+BfUdKCyWgQlTAajy5G"
    "0/5o2Bvgn6ej8eVojF4/+nFxaQ4nPXwb5z8UjUJSTUnSTlJP6ddef9offrIue79dmMMpfn"
    "YuqQL662pinllXl/hP88tlfxwVYfpl1D+L/hqb51dD/LdkrA/2YlNh8ZBm2UiZ2IE0ueUr"
    "48ePRubSTq5RP9FNhk626NxMyVU6Lrp1NjzBnGaT+JJUnqLGhWtiicfiVBmCwzw5MxykBa"
    "3w4zJdOFXnSvTISHQuf2rUjnpwKnMzz6WqbvEL6qUxGhvZ/XjJSCaFjngqnxSqdTbCaHVQ"
    "t6L1QV9ADd5tm/YnYjnLc/+krGn1BEBZPhYo+wX5PGqXInOoN1KIhHQeT+TuB7WQjNrrxx"
    "A2RidQjyPsErgQKvm8JgAcYurJAw02fLDhN225gg0f7LtO3s5TRZlLybn1qnRb+4HtR5kb"
    "2ZRSTr5U2cK2F5eeESt1IsqKCkCqcfYMiitWUAJSVNsqeyJzQbmyJzUrKCh7wpQGlD2tU/"
    "aQydPIrcXSQbJG+jxTSa9FMjSj70NlrdM0UFMB2LXnwq41NNqiwjQ3RGPdulneBFpfMkUG"
    "TrVNnl/GUKvE7+Upd3sSNuQL1ndc5Oqz1Ou+2FqMSz3A8uusCVWFxDKY5eE5K5VQs7aMl1"
    "PG0cvcnKIWLloM7rLyc+LmmSwcb86J9wV2rkgu/Whkh7N6xVTnLnbCypdJjW8dFdZGpRrp"
    "CLJl1VK4wjHx46yvzpo8M/nADo6EZVGckEENip7sWW5Wzby2Vb61pgkSXH6ZSuH8xwXh/M"
    "f5cH40rNDxXTuPsTxJKU2zVYbSpuFdAO9OUpSCGQn0Es0AuHUSzWY915xmlhKmudHTnHFk"
    "qtPMUoJ6ommzrGATrl+w0xN5TrzNah7BLBZ84gZHFcQf6yZru3NzXnH1EKFoounAVi6U7N"
    "59Tb9iiFwM8Z0ZnrQFWsDCfUiMLEv1nH3UYiTu3TuB/bMUwITsOSP44AZuGIhXoNxLmCHS"
    "+sQbBlrtDtgRQuKFWYarZF0CsPicWzurOV55Or7VAuIOYfzUpWgImHit6k8FSw1zoTsXM2"
    "+53miqJ1hSEFxBpGHWMytYWAFCepG3HglbUXHUc+Oj8VrZJvQ3Dw1jagdfDwTCUXbzqEgw"
    "+iduZoVJOx2h6PeDte8tPbzuYiNiZAwqMxnNUbeRAzFnPMrGZKE2peYjb+XQFjfsaeo7Sz"
    "xAsCk1yKYUuqFa2YKUAKxK1axKgTtXAjhp30F8i3iGBN3vpdh+ny/XE6zR49wbtRXMkXUv"
    "1/lOlnF2LlRVWGQUz1lXER+Eyir7jAz09U1jbnPzqxFuytN1bxuqP9Q0xkyFL6RIwDuAPz"
    "5Tdlx1d+JIYYdq8g4FnjXgWdMMgFv36fAqlKofD08HEXPFgQIpXnmQ1RPE0n21E9zy/Lvc"
    "+mpCfAClHyQqDF7byt2nMmuiX1E+yNNBf9g/JVk+e+Pp0BzHiTFp1SOuaFPQNb5PJV7k1J"
    "Ak7SLNeVMJHxXVvNkyE6h5mTUoV/Myy34nAQAOVmxH/aPvxg/JD1qrm60kXPGvTKuLM1I6"
    "OCHlAOc6BeXtnpW3JLdwDueCFEfeFqpFno/br3vTjmtBQajFjrWJ1MgUYObIOqgzeVW1Tm"
    "Vhocp8aMs9eqDSVpEQdBLjahCrlAIlJ6OSmSch6OCW8aECvh+k6H7gsXVub52ZQNCWg5tR"
    "dBDd+vWqa8cnvqU36zzI8pyfDFGH3KBqc/uzl94GAaThaMZTdgjdJ3YyW6J3cNcL1/HVVn"
    "eOrkNTUNsCdx4c/9FahSruwgwNgJoHFec0UDnrkvbdY9R2InlEKSOQnK2zLwuIO7SEn3hr"
    "Rm8fBhZiI6xNIGCdpZOQo+vQFNS2i9x4q01gLdxbx5rbj4KksVJ4BZQAsMh7fTV3Q6JozW"
    "FbkC6CoYKEEVskjFg5zjywHrzN7F5UWPDE8xaOvZKo63haPpkoIu7WFJyMRgNmCk763AY9"
    "vLo4MZHgSOYDNXJDyb699l3PV6t9QpN0qTpEjbvJ8sZd4ScqcH4MURcVHbWX7clsYDmY5X"
    "6sDNGWrqxNA1zNl5WyJlYFjyJ5zl7AN5v5naMlcvCUHeLFnloVhPYWJDGo8MI0SYeAr+3Y"
    "wkLYOirIjCSGpStQXBTpj/O0AHIxyPjvR8cW7CGVcKbJAWpR/bOooGSAeC5H0RwiIAVWV6"
    "T2wYlXZ9i+oaLzYYgAV0lqAy0OgyPsErhPndEAPO3B074RALfP0x4KQO/axz7CKg+vuod9"
    "1lMbYS33rmdWlbJvPZVcwQ6+blmvj0kY0s79KV+qj2MHt4Qodba/Clq8ixejFJsqtkTql8"
    "zg0UWQSBnEbVdTjNEJ7qurQM3dgMhSW0LVXz147sw5i3trLYdaDBbqwl5sidQU99EhfHYQ"
    "PpYFIkWe0X/lYry4+1T4GIlJIvFjZ+Pe+RSHj5HwJBJGdjUxz/Bf5vAM/RGFk2VdxX7C8m"
    "dFDbKHnfYmphFdxCFRQ/QIc3xqDqcvjCn+mTnFGifm9FcTXXpNcl9hp/xXMUnvYnSVUtCu"
    "nqROa9TmvP/FPLMuEa9hCht+TFt+6p8nfWH3JBLRNppGWbeiFsPpZ+t8bCYdpR54uJfjuM"
    "3JaHg1sT6Ne2UDixpeXA2m/ctB3xzHrRl/SdQ8el9zgOAiS9ZAE8CBn5kv5finbbIpSC9F"
    "c94bIIkEzzD6j4Umwxr0o99YZrFGaHDjSW7esdAXFDyW3M8eGRux6PJBySUEYWof5B4SWW"
    "4KnhI1oFZypoiJJhgvnEPaAESPgG7940eDbsa/LuGx5OPAt7laSWRDpwaRGEJyFZSihuj5"
    "SQv+2YnYIX983CIbAa9KTT+lV9SnRIaVa4kHjIaWcfD057BFkCdmLYviPGPWs0KoZ+K09q"
    "RJ/RL9fywn032Ig0HRIBOjAXmNgpjQrG8a64M/y0flRvxD8SjiRmWjyPpiRwERqvuNUL23"
    "VytnoeTVkpF00Kel5tAo6hNSWc0MFWic+bxIc8dZKqvxOTJAlXe98nzFAMmYoHuBDTuJQP"
    "X8OeJ4fOfW8Z1YfVsVagFp90DfSTRJhFzohfZCx/QqJO+QY8YT218TvZbOVORpwRCuPRFR"
    "DImOtyNLCFOg74ugGeJWQ3QbTMABZUXUmIMcKUyD/newcFfuTOtL4ChhErYL9cyjXxzi2T"
    "XMIUK8HTy9jw0kWLe9DTtZ0EmX1vQT7yMpqtoMpqwHmJTtJ2ULjkfeB0zM9hOjk+CdIYUE"
    "7032nSWGWLWwTIrkWUe0bvQ+j02tn0aLIGzdt8Favqv7lTP2cjDlcAkgICv+ToCNvXwVYW"
    "WpIAgCCg08eaEBwY5bB8BZT63cZisEmtDHTAVspdmOlLGtHgrQyF2hFFp2U2xCfQzWrS3x"
    "cvprkVdm0opyfo0uxOUy8LXRFfF4PjMnPxOvV/Nk0p+a+RoabMeRc2+JU2jSKns8q8zK/E"
    "MpZUp2MbMkZdeIYpf8FAwqETpLRpU0y4b1CjugSjRuceVh8T1EJmjNdke/G9MXfQM74HLt"
    "2F4YvQbbD3sLETEXBDh5+MvGGI1NxGIbV8P+369MtCTOzC9G/5w4P5pf+pPpJAcdpkSwjY"
    "b8HXTx8JrZ7a/Rc68pT7Hrg5eFrpbsO1EVnvPDx04PmuPHpAUvkH310fA5x5bsHbgblV5E"
    "0Xc42WEFbsPU5iv3GKb2+hp9hcEfdq/+sKpVQreqDto0pnOnnrC4to11bweCXNQn7sr2H2"
    "XuDhQZnwXyMYyiCVuGc5HiOE6umapuEKAn/WFv/FuaijPV3wxGw08ngmScJ79NzR7vB3d7"
    "u3BXOhPAU8Ic6M7Bwkb8FmIQ8UkhDBWWbzMCUthxynYcEnSEI6DUinBxZN0zyr+tYpN/Kz"
    "fJvxUW19koLeiMAtZx2Tp2/li7aFtRTezJUD3n3J6NsCG1B8HWmZAgA9WzmGaSPUTR9ELT"
    "gOEFjIRg0do3uLuwaN0kuYDqsblUTS3UyF2hFF96S9widdqTpwVrJgP1JKl3Eq050YWlxg"
    "XaAJNrcX2QqO0PrzMd2vUB2cCS1olqp7BLuhHTK60Y4jomWlFZh/hmZhqKirxja9kEbbFR"
    "LqBJf/hpYMZ2sYQsEsulvUa3qcrypOOPRtItqSxPifZc3hH6QZFoKn0Quc2mN9oEca6b02"
    "mc2ChJa/TLqJ/lNUq62IhsaPRN6jXi7j/GXZLX2FCGD/ErRO+JaB8LXoRqxM3Hx3QOSCKb"
    "aAg//pSMQdPSEu2rcnNLuu+W2lysdMfXsryU5T3B6yOwNqvQXTCJT5inI/y8b2R7K0p7Qj"
    "69wF6EkPWkQVaef21sNLlKFZJoki65vNcW9HRvo/dA59smFOblkKsCc4SgESzTCKKXVsvZ"
    "kxJ0T5u9k1wdoHLdTuWaHnsaxt6ETNPQ2B7cdmVnpNkX4eotUIiypKARbbRGFMpZ1K8WBW"
    "PCs/h02qH9bodVoZ3K7ybqZivqvqvoZ5+6IEEzD4MnVc9GaqFUUSDTu7HNMs1bcgXn8ma0"
    "eRFBJiaX9Jw1zPpmZOw4OGHQH/ZPuTgERcVeXGDgQKDT62dpgeXqPCp3sK4LNROho5Nsee"
    "Yt1/gTIwc3re1L3OjTBuW6vqwnUPc1SN232ixvREFZcn1JRlGPMqoc5yfTlxxXy8hTkJAH"
    "vP+eGuDNjXYG0zxtl7TXkL/0eU6E9ucA30J96TPduV7uTJoOJkB7AhzbXzlaU8BTwiRoT8"
    "JsYX/TmwSeEiZBexJ8B8koc71pyNPCROifCb6jfSzwpPudhldtg95bOytlUxBDBI7cYkjV"
    "LUEMIRiCGm0IYtR/ivPM00KYWJNn+sEN3FDRo4emedb+PNg0t1jofSUcLXwlTf5KotmyfM"
    "cORJ9KQVlAnrB7robvKrkavitwNXyXdzW88RFwynGNNBH4IPCaqb2mlG0Rt6YAaugq5z2l"
    "SADOEj+ZPeTkbCiw9SfljDbLGrA9STtq5bZaHhpKnyoVgMUfeA2wTt1KHkZtXa/UNriFP1"
    "diPtzSoSt2yzmLe+sQ7GyAjLvaNjw5RmqAeuoqSpHue0ucxqSTrkIUOmhw23pRTkknXYJo"
    "B16UibsdsdATbop2cWTuZn6NlDnf+Giwvi7Gd1zuYMKXJR0ldh/pk5IGuSzGtL0ozkXLXE"
    "KNqFEwD41sftJHRre5B9J2wihtM30BNaCtuczTsD1F+ix8M3tSZnrJcj+nLSPLjLyn6D7V"
    "GW3Kyfcnia9nb4vj60eX5hB7rJ6OLi4H5jQKscfuq/3eYPCbNTbPr4Zn0VX679Pe8NQcDK"
    "I4/LyLa/ro2OsP+4jGqY8n5t+vTETMpT3mCFCPZ+PRZdaau/+PKk606ZEsd6alT+1Sp9o0"
    "lTZpreNdC16re/VahVTEmUvl2youlW/lLpVvc9mIERR3nq8UqE7TdBDk1++rxFHzumkqjP"
    "p9rlAngsK6WecxlntjZBRdcsOoLckC1OmtE82ofIaOtwpP2SV4n9qV1w0XSvmZU4LuGZh2"
    "Ui45KweixLUxVGBi+jOnX1IElCIBNBuXirRh28JOjExUtOWWGnsquLOV67VUZ8/ufhVMIY"
    "tYTVwPsPUpnZsILrUTVilXuKcUAs3cEXafQmCHqt1UHRuxzwcyFSDXLtMF0mw3DpPPlazT"
    "i18nn5tc7ZZ8jeUqt2QX0Axm53guL3DJKoGaYPtVxKUTkcNaHs1AkXRJNqxN9IYMnLtRDl"
    "lrH+8gGioNEXWXYIZQ8ec5ERAqvvcpiCrvknzjauaAPGGXZqG2jX9mB/eYQVcDl6MCZCUx"
    "9iLnH89bOPZKjGtKwyewRUQthLTo6x+NSPnoNK7lpM/tBcOrixNzfPiasN2okRsWbhEauz"
    "RH2KVV/MS79NJbOY86U8ARwhRoTwGk9GjAJKTufBoyqpC2S3NR28kKOTuatty1j2BZDzAp"
    "2pMCaYUaMAlrJBzZd1rKtBwpZLNRW/+OH7q3Lva41PoIROQwBXrnwhafgbwPmAy9ydjywy"
    "juByZFaVKa71jXFEWRgi9Y4PgP6qCyVOBf10Y/sEa60yg7gsUrsQZwJ1lPrVy0pdiyHy3E"
    "xrczXpd480mLnghbiWuepM5ctBdCWgyF6ag4RjhrIgsUTh/7/+YfyEcNk2HR5LmAVvK80n"
    "hiplU2sJzGEIf0pn/jZ28fdsw8GvHifigPvxW0FQyW0vTgB9M/maHl2EwS0Zy7yNAwsgJu"
    "z1xQ9vGL8xMI3PuyzAVyzz4/awMhtOC518IzoW7FPfjT7F3wDD1L21ibp4WJ2GYitK0meV"
    "qYiG0mguIqdOdD3AVMyzbTEjNvulOSJwclpY4lkTj66ZsTWXL4IrSnY+V8Q69yo+UWnqeF"
    "idjCoqKa4HrLzNaNg333qa0zdYFSVRKODEwkMljVc/FzpFCbpNG5+JtvYARbGOREqGiu2Y"
    "EJItrNJApt+qbMDsAqQ4z/MVihPLqQlwqj66xoIjETKCqr40yxAmV1lkNWrqwOszb1BqCX"
    "11SndfpRFXYuhS4NIxl0/PUcHAkKqTOdQSl10Kg3isWoW6MOiT53mIMScvw1QtiGYI9GTM"
    "StG8wQh3LvimrNyHccjgw2nirJb51bx3dWItmiSMdEEUF+y0r5LdHTVoE908gfmKeEDIJc"
    "CIznadn6WTow2ajFHWHwtjkyJR3ANGjHIKntK3lK2Fc4L39vobWyWTpY0GrZBVYkdfZSvT"
    "ZmnhIWdEMSQncSzZaWOdh+R6gxvUK4IRlBVKHMEwKmUKkgJ8m9qSTJvSmQ5N60sVJBS/bS"
    "9hk8GxEmddR4i2dsS5Pkz2buyrNmk1UTt5WGLXH3daog0s+ln4nFU9nz8D3uWQJpljxQdD"
    "1pzrUqHRKWK2RDwve4IWViCHkG9bPgGdGBKnkIuZkDmT6KY5CZS6gR+UPdzuy7JIAub2Ym"
    "N44KrcxpE4iIap39FmyNKQvzQwUG5gcp+/IDz7zEZU0VsM0oAN0ydJ+Y9242trsxozj+Ur"
    "B8/zYZDSUIJwS8F6k7C43/Ggs3aKNdtgBYDAXuOXUdTfA8vOh94aE+HYxO+P0Zd3CSs8j6"
    "QWiJHGqwJ6/MHJvRFLnwdgt+7JLLa91sZewokmcN3dL279yVWsZwhqZLXhi1qYiC0FEBNG"
    "kOWIrsbxs/ENmHCuxuKQUo1AUbpZ56TUAK6Ar1lgGCybIXC4UNQECptRc0DNa6t4IUpsBx"
    "VFyPc3Sw0RagqwEsYCrBdG2HriPMSFaQMzgjAUxFDAHahbVi2Bm6LkH75G7cD85qo5l4li"
    "OFadjCiftu44u2a7muhiIBbc0W2pqZ72BwFAPaWSrgnsWYqkezs5QQzN7oYPZbd+UG91rz"
    "zJHWMNHt+ZBaN898AfKqmyRPt9NtsvV5C9Z0JfstHXku6b7aCG2pIw+/trbINb12vLXIEq"
    "mSaJo4WVxG4l57T6UnyTJNnE0s4oXwV95zJr2V+c3gX0Z/aBy+uByPLkbT/mj44sjAPz6N"
    "excX5ouXkUcOIY3t7+J+o5tZz9HvqO9fe/1pf/gJ9zy+Gg7jP8/Qhor/e9obnpqDgXnGPC"
    "w5wySPS25nD2SeKOrb+GgcUicjnSaBfvDa8V1P9tjoZvbQ2DqGk1ckRkaqq8j+I+kqupl1"
    "lRqLjBNz+qtpDo3XxIXp9atXsWE6ovNWDhq9ZVvk6MZ9j010jhlXw/7fr0z0+mfmF6N/Tt"
    "7N/NKfTCfpIxlS9OTRMLmFfhwe4jWJYIpySvBIkWQSR+pOU8lnK/Odoj7rEhcqa0011XGl"
    "KsvJET0l2vFu0BZz61JqED5JBz0iK25NxizK0wFpOPbsxgUq2/rVi7lPpLp2K0faJYCfOu"
    "wStLyg5YVpOCAlSBzBaSrX8lIkoOXdQsubsEGKCgyGCvIu8lk6Mma0KqI0DcR1FSuE0qiM"
    "LZVBaQBIO0EtVQXRa6pCOTdKRttWy1anvqeRSjZm/2tEtBwj1Hp4eiRqEKrJ9UGieji8Tl"
    "fLNXqla+oNrw+UQ67i+b9wfMJO5LQHzP2jIu1BMoxl2hQCsVonwUP++d3nn7/1/CUO4FSO"
    "zMoRdhDxDxXw/iBF+wOP9dJ7UBNWUgIQVbYQVRaeyMdQjnrSHkDfAnTdAi5QvKWuyusBNp"
    "iJ5J0Tz1s49krCq1BkHPo3OCdB++AvQnI0GjAr/6TP4Tq8ujgxx4evyWeAGrmhBG7CaOo4"
    "7jCE4J/VaL+deK7UPBsZInBs5LOYzSMLtepnwxCCt1uTv5p4qtS+GoYIvhqOudqsFzpJV3"
    "k6UBjzsckb/8F98HxFXDkysGsUquHTVdg0jXEjlfH8N1tBIZ8sx6bh20SNPPfpNkElz+iu"
    "M5V8BZe/PGXi8cfcwZ5/18zCuj5IfABTvkrNA/DP/x8b7J92"
)
