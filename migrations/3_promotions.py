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
CREATE INDEX IF NOT EXISTS "idx_partner_ter_partner_ff6019" ON "partner_terms" ("partner_id", "id");
CREATE INDEX IF NOT EXISTS "partner_terms_due" ON "partner_terms" ("valid_from") WHERE applied_at IS NULL;
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
        ALTER TABLE "account_entry" ALTER COLUMN "kind" TYPE VARCHAR(24) USING "kind"::VARCHAR(24);
        ALTER TABLE "account_entry" ALTER COLUMN "kind" DROP DEFAULT;
        ALTER TABLE "ledger_account" ADD "floor_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "api_key" ADD "store_id" UUID;
        ALTER TABLE "invoice_discount" ADD "promotion_id" UUID;
        CREATE INDEX IF NOT EXISTS "idx_api_key_store_i_a05d98" ON "api_key" ("store_id");
        ALTER TABLE "invoice_discount" ADD CONSTRAINT "invoice_discount_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion" ("id") ON DELETE RESTRICT;
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= floor_minor);
        CREATE OR REPLACE TRIGGER partner_sale_reversal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_sale_reversal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE OR REPLACE TRIGGER partner_statement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE OR REPLACE TRIGGER partner_statement_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_statement_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
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
        ALTER TABLE "api_key" DROP COLUMN "store_id";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "webhook_endpoint";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "webhook_attempt";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "partner_store";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "webhook_event";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "webhook_delivery";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztfYtz2za677/C8eydOPe4ZxI7SdNzm87INu1qK0uuJLfpqXc4tETbbCRSS1JOvbv93y"
    "8AvgAQfACiJJL+dmZTi8QHkj+8vvf374OlO7cW/n/3LM+ePR78j/bvA8dcWugP7s6RdmCu"
    "Vul1fCEw7xakqZm2ufMDz5wF6Oq9ufAtdGlu+TPPXgW266CrznqxwBfdGWpoOw/ppbVj/3"
    "NtGYH7YAWPlodu/P4PdNl25taflh//XH0x7m1rMWde1Z7jZ5PrRvC8Itf6TnBBGuKn3Rkz"
    "d7FeOmnj1XPw6DpJa9sJ8NUHy7E8M7Bw94G3xq+P3y76zviLwjdNm4SvSNHMrXtzvQioz7"
    "0z0msHhjEcTY2JPjWMAwmAZq6DwUWv6pOvf8Cv8M3x23ffvvt48uHdR9SEvGZy5du/wken"
    "wISEBJ7h9OAvct8MzLAFwTgF9cnyfPxKGWTPHk1PDC1FwuGLXpzHN0azCOD4QopwOqt2Af"
    "HS/NNYWM5DgJfG8fv3BYD+0huf/dgbH6JWr/EjXbQMwtUxjG4dh/cw6inKeFFJIBw17yC6"
    "b9+8qYAuapWLLrnHooueGFjh0mYR/vtkNBQjTJFwKM/tWaD9R1vYfmavaAHaBeBiMHDPS9"
    "//54LG9PCq95mH+2wwOiXguH7w4JFeSAenCHq8Qd9/oXYTfOHOnH35anpzI3PHPXbz2mZv"
    "LY+X/BXTMR8IkPiL8ffFR9Z6bgf6Ex5F0YGW3i0+1HA7w0oaZk+28hPr9wOTEKMzB935/c"
    "C9+8OaBUZ4BLG3UNeul3cn2lTT61JH4c1N/1ziLFyv7fl/YxqVWV5+JB58f792yCdp5En4"
    "n3c/HOx+2pMZfvLhNT+byacXn42mYEs5RygF9tLK2biFO0pE8t/xH93aV6b9K30y7V1dM5"
    "vLeW+q4zvH5Oozd/XwA7fhJJ1ov/anP2r4p/a/o6HOj1rSbvq/B/idzHXgGo771TDnNCbx"
    "5fgSexiTNfgFISl1JjNUXTyaP1Q5mfmBow7mDxmuh9rsqu5VNM0GO1a0HzUF6U32J2rXl2"
    "IibXUesmHosfP0w7sK8/TDu9x5im9l5qmkCJRSdHAjqB/giCEiIEmgzJF1EOqT4wpQnxzn"
    "Qo1vCaGW23QZojr5xE5su3fWvesJJm6+dJlSbCRcNmwb3oVsyWzL94HlycCeEADqTZboBR"
    "+I3t+w/kQXw4/zrPu1bxmzR9Mh6s/fD87GOhIdtNFYG+vXg96Zrl3cDM+m/dFQYxofvkYN"
    "pjfj4QSNo/3wYHnaoDe8vOld6tpqsXpAD9J6E+1vf7t1TvXL/vDW0dD/xr3+RNf0z2f6Ne"
    "nyled+9TX3Xvs/mulZmmM9oX7CB8w119Pm1sJC8+fVkTa9NKa904FuDHtIYrmZ9IeXmj4e"
    "n43Ode0T6sfCo4u21ifbXZh46F/9v1tHH56jN8CDcT4eXed+CdYL0PoJw1ytLAdh7Cyec0"
    "CZjvuXl/pYy6HSTvWL0Ri95/V5RHiuD/Twr+kYvQa5OqTJNUSg6b2zHzUkdk31K304RUDp"
    "ZzfT/CFIvqzsddhHHfyDaHfy9D39ubVcuYHlzJ5/sp4PBDofrsVRkd7HTtsaX6LGKrofUN"
    "HsV0WzPxGzm8yOu8LfLCkOMUQdZNPrl4iiLacqwFHzDkK7FXPbPXq+5a08W2QUOrUd03sW"
    "48wRcnjfPQeW30LECwA+jbjChIVEsJ72h73xbwkPmShvB6Ph5amAizz9bar3eN7d8b9KMu"
    "8JBXDv6jLTzLMwNoa86YKl3I0JY5eOFJ2yYJC1ojTMHGkN49yeFdeKcd6rLM6LRUhMm4Ws"
    "yWg4mSIxGUl/t8JGtwfazbD/842uHd4mHPYtAuU25Q7Dn4ji9uD1QVbsL5T+po+eGwRkCD"
    "JyX3LvqEjiC+hWWxf1Tu2Hl+Kb9t3x8cnJt8dvTj58fP/u22/ff3yTOKllbxV5q532L7HD"
    "GrPcyj3Y7tazL5ZgH8znplOKDjLUW5FVjEfTf5RjpWkq4KNV+eiv6FPRmeEHpid91PO0wN"
    "M17aynR/rRDvzsCOeeIXHz8lOkBQurDifn/fJNMXNhhIsuwzJx9xluKTyOEuaI7JrhL3oF"
    "K/BM19hR20ez4Oe15Qk15lyLQv5pFbc1/pk0VvOWnJmLheUlp8PaD8URcHfcry49QNNK4a"
    "BnyOCkVz3pMYxZ4Kfoaj7snWFhiw5y/fO0WE3GwB0353VnnJqM3YGqT3aOEKa76nSPN31J"
    "npYiA3a2aezsflkwjj8Rq65EjRhmLDnNVHRU3hp3fe7O1sucsBS+SSHHFYSNjTndWo3lSg"
    "9p4LL2y2XFgyl0WsjXWXFknTj1OUtwpdDA44LQwONsaCD5rwTMcXvAtxq+wLXukGsFAW2f"
    "HGvI+gt0dAVRxikJRBlv4NXgWQ+YaVOzeGeIITyzcZIDO9hP7hfFkaYpwbWhaaO8ZxU9J0"
    "2JBURhK0ZCpDhxsYyY7cMPzGfyXgUu+2Ii3mP/QrPnRxr1CkcaPt7Df8khn+/Vzz+hFtf+"
    "nNcWPK7Evb83m7lrJ9CdQGyqYO4fFaZ0CFsaVtJUMalD1E8ocUE+hr2LzrIh+x0O1j+u4u"
    "VxnO/lcZwNgl6Syb60HVfgt1vkzsRTdskkvRPfJsqXyVyY6LwxSCSjyljkdABDojwkvrv2"
    "EKByOzxDtNU0Fg2xT0hEGK19/HHGvecuxQx+nuWHISvi7jvF2WO+jw9vQbyMlB4iIQAtxA"
    "ZaCHc2W3tqOgiOFDQQjZNN2XwwNONfPayUpoLAUl557ZmOf2/JButyZNuFtR2HaUaNkpm5"
    "WYAvXM+yH5yfrNBG0EevgvlEAaSRuD2w5g+W10v7a+ekTa+mw+uZXxMRnlu1CIcwtwO+NU"
    "Ybybh/Nj0QzuPaMJ5SHbZyCpdizK3hHJBrUgZSnHuAkCQ6qYXtCKzAp1EHI8eauuifsbXI"
    "C2KP3WVNL0ADNIk7HkT9tpLZzAzbX5X0qAJ9J6Nwk8lSkkdXOU8J3UE9mUpyX4l/XIk680"
    "eXUxHS14+K1JePcQtIR9I6DSUo0RqgsbH+XNloyBTENJYSpLRGS2moK3fxpGgoZkjBUtzk"
    "cW6+NN4OsbHZwvheA9lfnizeRDGxkiguIyVWEdpj4W9nInsTJvo2JHYVlxws6hgh50vWGu"
    "2IQ927PdDOftTPftIOaS5Z+0F7Ix2iwS4lgXyWWWv5gtqCNDWodQ4iW/tENnAq2WIFCPer"
    "I81k0DRgReGN544tleombt/B2fruY4XZ+u5j7mzFt7hgIddbmgvDt+dyMUMsWQehrrIv5G"
    "8LmV3h0fSN+4UrVJG57sIyHTHQDB0fyIIIW4hzkbJrNBowMvppn48Rurk61dGOTJBHjewg"
    "RyNGQFPRSnKE+1VKvtlgOu9FETm37uzAN/CWbkmmiMuQgj5YeRhmnjVXHYcsLQzExuvBcu"
    "b45ZQWREoLA7H5ilAZCQExDIXUUEjEQVFWLQe9viVw+4zdGC5+Kndg4INoWjZEuZ4LDHfp"
    "Yuw2gik20ncRnmj5bgbQNjyXmgdVeOYAUuVILdyNcXLbeGZUAod4FTwbnrXEbynKICADlE"
    "56G0eddQmzLcT8sip6ccSvoA0T7xvrI6MEnQi18C+sWsMBwEe8JSDUBJU8BrdJ7RqUCknr"
    "D7XDV2TreXWkvQq361evRc8h/+IJVfKsuF36PEa81H74pL3ResNzjZV20uss8y1oT90QvW"
    "iotCl5S9IofUU01bRE4YMd/856E12jgfr1R32YAKRN8S/uA77R2A/9hv8SfYD65NtkOuE/"
    "E9dvQ59KKUcU7VDkWIhqyebaouhGRxXsUQHXHmxSrbNJQREugRK6/lq5noVYMiuy91eFmS"
    "HqIMxvj6vYVVCrfDPgccayEhYEkTW1slRdxLp2g+se6yG2xwVSwt5q3d9b6DB5sgzRZpwf"
    "rczTbRiu3LRpLBev3K6iZE0BsnWOuh4uk+xbvuT2w5HBDlToVRqjlUV4k/DDVFxoJcSl/o"
    "zcHJP2Lc3gPzfuBAVcFRWDXUNf6GoOetSdq70oTUCh6otvx6q/2Op9ifiTk/tO0GX1gNBi"
    "4qpRodleagkNLXk54YNLgkS5SV2sAoqmfTX9T9wYlD+tU/5ADGkDPCTAKzxRUlRRB+Urgz"
    "KqoFCZbqhF9QmJIbhP4GalCLCIFvBl8Y3MQJLIslQg5QoCUiOuSiEmlaGE+VqoQeDsg3tQ"
    "IjQT5WpBkcxMq5AuitlQa8O787HAonOoAtosfwBwV4VbyFdVwDvXgXj7udCaeQyWIs2yAR"
    "soIulkVOAXXEERSZK+rHHXu1ZFtmSqCpncXXl2thEjhE09yw9B1LmlJ6XWZr3388Gsnqqx"
    "ogt/W6advN4fZ+/ISa0hblaUZeMoo102gq9uzC/kOqAKG3NeqBTToX3/g5bhRIQPJ+q2so"
    "eGrrrxw/Cv0Ld20h9eDnTsXHutD8/RD/LnaDLF//1l1D9nvW2T/qKsYeVfGzdMH049nXuQ"
    "9kk7THkCrT/RsOPr8GYwKHyJeWrQCa0pkcGmPzzXP2v9C9KL/rk/mU7yX3AeW3tGw2wjdP"
    "nwlmJXbg9eY4/bsa6JX7fMGEQmmpIliKNUMQOhLmq3AfGvlX1kmfXHFWegccvyzribVALO"
    "VjXCRxq7r1h/rtAU8QmrhMeJpWGzJIY9MGeii0AhbxxtySEReln8I5pEnrVE+xaeRsk2E4"
    "oWxW+SFtbgHxreKXtsQs9P3bIHR+Un0DfzD16awdqLhKCiR8fLhsqtJPsSFPL8W5BbFd5C"
    "iDtY/Pbr7u3ZD7acr3dC0UGDU/1esWiKzKXzEDFEoK/nrHgulnvu1vLexllKwLZVFadaiC"
    "i4VDTApYLjPOTGQUAMQ7HBUPiWh+U/pZHgaWEglAeiEbXwmjYUcsElqWAmBDA/toQhhNCS"
    "RoeWxIKvZBAWQ/WSK0Y2qCRGe3Bs3SrBI2D8yxXVuspXJTBEHdQmfKhSKftDfqXsD5lK2R"
    "DO+CJWU/PrjjRlaGV8Z03PksaUIYJq2kI/DcqqIAWtmBwUSO0t7dIIh4WjTcushmu+DoRr"
    "cj9qotsmszFWd9dkQgTBb1PKb5PbKDdw4Jw92ou5ZwkkWvCuw48Cz7ockLYRMO4Gxh3aoO"
    "cC56bkVurO9Eb7/pPGKoJJPkDuEmnEuhuErdhrqBltZgndntBT87zXklt11oWK54nYISeZ"
    "Q4VeOVFh4COIu26jFwYYCRtgEAHLVEMGAm9ncvtOSgEBmE2vttpWVAtk8sgrdifSYjPxLJ"
    "Vh0hVaQVbcp4zYUnw3lQ3rZ+xFPvkxnyrjjS+iqeyHHxPX44EvfBX6MSVe99ee696PLT+c"
    "IRlmn75dyO+vcEMcSRG3rJXlJ//NrLyCGoRR+3oMeHutUcynI35TxRv4+E1BOuI3r0tY/y"
    "fbDRUJAm1DLrvJEnWJ1Tx+++7bdx9PPrxLOMzkShFjKagz9WjNvqhZShlKsJQ2zlKa4cT2"
    "e6wVbvmn6FyePYp2++hO4UZ/l7YBrU7rtDozV66Yb9y+cwdp/X4w++VR9n1UMuAev6nCpa"
    "BWufCSe1zUwnyOo/9kIKZIOojySSWUTwpQPsmivHqUdJhLCJQQbpglbtuRd+CSuJOtGEdc"
    "Y4Pao7sWJdouLBrEEnZvUm9n13B9W5xBL1depElAWhRIi7ZvmKRmisDs47oLy3RyWGOajk"
    "P2DhG2ENoi881oNGAEw9M+Z8wZ3lyd6mifJvMZNbIDysYjIbdREamBeX9v3LnOpoV1J7ij"
    "VOhq56iUJM5CEFjOpkmzrsNe2rf3VsLIdp5ce7apb08/7KVLE2nvqpKR92A6tm/mlaRk7h"
    "8VqU1cvuXWlSeTpblY5B6/QgWK4sG7X7E+PHZPjr/9kJy4+EfRYTu56g0G8YmbrywBiX67"
    "Ev1s7eHaKYLKQQUKKYqmgzifVOHN8zlzHuGFOzMXUnM4peggulVKpuZXTM0UTAVpfifSPG"
    "K0177hI0Qt424lIWJmCUHQFJkl0ac/uN6zUQb03yejYc6unN8Fb6y0Z4H2H21h+22EvgBX"
    "DA4jiMZT+vCq95mf7WeD0SlvvcEdnGaGxn/E7G5ca92Ym88yRvlcelgIgoUQTt6FfW8ZS9"
    "cJHmWQFtICygKUl7ZjL9dLDJP1rOLYnNNBl8DesXdznC3T8F3spSe3x4iJuzQatU39e3Np"
    "L56NwBb5keazjBxZB5nG+i1tS9NZmwvDnP+x9oMlDgtd2EtbKZ6ltKsuzfUd7zyB5S0Fm0"
    "0+p5kQAF+5CV9peYF9b2O2XZHfKehhv8vh7XFz9nsapIRrkd+ACrvZM9pt23AYLM0/axkS"
    "vhulIWmY4WpPo4OTABhz2w/TY0hpe4S0+10db5qzFd17Fg4jwRDhsFCxuTH/2M0hb8gh/P"
    "s/WnT2CqA0TOPZMgVbUO5kL+4EZn0StWeZIcsuKdRmCfeL6Xd7BnWv8Q2M8dzw0beGS47J"
    "gyFokybEsOfaJ+2tdBqMSbi0DgSW//jWUZHR36caqZWniRXr0caSeMyFFV9+z1yD8AoIr4"
    "DwCrp9B7VlW3HhpXeaytOX3p26h3P9WsmVh44DFXmTIwSNo7KIuW9vgmbK+TU6E0QWZznZ"
    "naUCYAU2OtMTVmouCgVIaCAMoDgMAGJZIJal9ZNYKZZlYTs1BR4MbAeCD4r1GJE+wCDc3A"
    "GvwWDuproLivVTyuXZW9k/WcJMntGdoyIVhrmyjS8WZPFsqUICpOZUmqskNb8tkJrfCgJf"
    "Peve/lMG4ZSic0qf+uVltPMYj0g2EAnLjuk9iyGmqXim4TkIj7uWTeUiriGyOyVcA8LztD"
    "/sjX9LrFRJfqTBaHh5KrBTnf421Xt83dWZu5IzEqYUDbELttM5Z2V6gSNfuoShgrIw7FwO"
    "XE+6hDBFA3Bm4ZQ59BKC7uXT2ApbATXVVGZwKzIFQh3KlzbKnvXkqqX9ZClhlJs8ygvTD4"
    "y1rzTOPC2MdNNGeq/+T5IKv7E1c58s7/kMO5cI1H7M/aMi5Z8XtTRiPxVQAbZPBYjHTkGJ"
    "wpCBFuVIUYuieCLAYdDgw4ARhdEW6aATAG2KrqzKRkQLZW0Ky9owkGWxlq7FMiH9XSTdtR"
    "Li0kosoonWyHIsJXzNPZonj1MkEgmTsTH3S/ga0hIxLXFT4Gtax9eQwVNgbFg64GxUORvQ"
    "Ub4IBqdBOkoY5u0NM8gp3R5f3/J9HBknK6HQVCCblMgmBKxapJKkp1biWkEgoedVA0QRVi"
    "QwXEfgn5ltcnug3Qz7P9/o2uEtxVfeHihEmlJyqDDclJVTi2JOOQkZZJv2yTa+ZS4sHNqP"
    "WGXBmVwk3mRIQcI5AgkHWKN81gh92r3tLdUGmqMFJrjJI03s7H5gCUITi4JvGbIOxSbuOP"
    "I2LJuztJZ30s6tAtLtCiNNWWIbSCMUZHWIJLi7q6S3diJcLpdk55m0cEI7flHuExsG2fFO"
    "Gx0ZgO1E2dHWLqEol23CiHLcNFCS50IJXijKJcJ9kRSXNgL5rXXy2xf0fVmc8/3j4/ZdDL"
    "urPSjMX9/9Yc0CWRaCoYKADjbkCKr+bnHCgh5BZfq2Trq0EIQqg0zTgf6g+SOM1qQvMvPk"
    "75Y8Xfc2zZMqpdVO8murnZDiahJe9rSURZllNpayWBeydu6mDSykOrEfnL6TF5FA3T0qlI"
    "pQO8N2NgtH+D1lXqjjFTKn7ldi2jEH2rSVu3UWFIJAwJDYstFoH3sIrpIvYZjNILCWq0Cm"
    "nABNAgkiBbZBcD/t3pppU8w0MW+eeqYzezwQCSjU7aNCCYVYju7SlmC8aZ0oEo6epHmBIQ"
    "JHafD82DK84PmxL88PpphAstFvCHJ6trRyfyiFl9kem+DvTx/UOT4ifItiF5EjRJJ8pYrH"
    "CLXM8jiQdBWWcSDp6gcOpH0cyMJ9sKUMTAlB53IK119Iam77q4X5bMimxubpOqh3Pq6Uy/"
    "K4IJflcTaXpecupHCO23cQ3y0UlDJ9/6uLzkCxbr/AfMITdhDurUxncJXa5nyGQjE7rnYE"
    "pimVAeia/jUnwdaG3jT1J9dqhOpAoAEw7tCHbooWq2PuClh7V+3/at09uu6XXmiCOxDI1l"
    "yLoyLx+mvY1jCpxiBht07CdtZi7WiuBTclAPutgI2QZx+AbWgo20APq7sOZq6cmoQi6aBI"
    "uYVopsAM1r4hrhyfux1xVB0KSq9tS5qvPcJxGUsZTx2OCjZ7EbLWwiZxzXK8CkcGRvJCK2"
    "6MVg3GxYi/Pad6bCXApVZGboYxdsaz3uSsd643OsMxP1D5sgo9luXCCj2XFGMmLGe+ctFn"
    "RdCif1GTzOXwWIobgIyzVxknHYyqvFtK0UHW7bsKnNt3uYzbdzzfBl7A25AiQ4CMO+teWG"
    "GwFFqKEhAW52Dy1NT9LCXI7Y2W2x3EcMQqSoWxFpCDe32Tx/vedmz/UWldc6Qwzk0eZ47d"
    "rspBc2TgQM2ditaTJY8pRQOAFusyCFb1KTL0uLt2YluqxqCnlliHIdoTasSX6rGrELM74g"
    "ZJHhfuQxZ5Gbt/1vrcEcy3kduR12iJXfeFrRj3/XiJhX771GzAnvtHWc2ZEalGSp8UtkPP"
    "OvtRP/tJOwx/a/2hdvjqWh+e94eXr460V+f6oP+LPtbPwx+981evxc+N2bPyJ8ct02fHD/"
    "+kJY9+jX4cUiyf1p9ow5vBIOfpWBAofzJuVf5UTqggTx5Ni56e6EtK3yBumb7FG+37Txqn"
    "FdB6w/PMNaqZdMwGv1/m62vpLbVcX0tv6Ur62n8fsMvI+nPlhRlFyaWDFZLlnSTQKVTmJm"
    "/Ov4XxxQr3pXjjOiA9orfCP7Rff0TzWIsG/fsftFdj/Wr0C5rZ4f4JCuD95dRhRrkq2izV"
    "VhNltoSzZRIVeAsZjXrUvIPq9OM37z5W8q5/97HAvR7f5I3L6ctJAM2Rdc/XfivBDIQNEp"
    "gw/j4ZDQvEXpEFY27PAu0/2sL2W8zDiqDFWDD6oRjRJCcUBfaZICMU7uCU18MrVfbZsKRP"
    "w+Z3UYDDlhJxIS7oyXbXvlJlJQExDMSmA7F2AltwohbrrLPUoLZustoaPBGYo7wK35TPNG"
    "U4Jj9wVyulvMRZyu7xTVsCW8WATlPChtXkDevetBdrT1SzJ9cDhSYB1xOB6wnCJlA87zlS"
    "WDtNXjukWl6kmVXaKIUdwJg3ecwhiryzw6wURR6tXnvTqndbiVzovHE0MdyUGC25dmKjZe"
    "9s2v9Fx2bKyXR0fR1aLGMTD2u4S/qL5InS54bthKbD+GHEdMjKKYzlkNj0Mg3wi5/+ZvyI"
    "buLXvUTrAf/3otcfhPbIqIuL3mCi53xEpOUpB4+0E35EAhP5CNJObHBNOos1G+WPjVtSD+"
    "YUVMmj8NNZlUnJWyS8bOlbxC3Tt4ivaD980t4oW1SJh0+BOTX2AKpgS02aQph+6yyYBKoM"
    "zvkKjbh9B5VG9SfCA/Nw/ebhlfm8cE0BoFO0AeYBmpB0YtoWMbz652mxKY0xJsTNefsaC7"
    "k7m609NUmTI92N9NGQyGQQPkD42F+k8xmizmHx4luF3N2MaqRYBA6NPuXBv/bQfLUgZnnf"
    "LmvROEjwfBRJJ87PbSecQW+wXuKZjzY1X9bLSkDbQdDfV3G1ep/vafU+42g1ezQdx5JyHa"
    "RIOghx/fP6wTMdNR00Swk66MaxgaJhvns2viA4ZVaUgBRWlsTKupPN+JQhBHUBl+56JTN/"
    "w9bdc9GpX7X11Q4e55751VE4DXhasDw3+ThgxbjqSkxG+IPw7cLw7QitLMDSAcbXaU/tBL"
    "Y0sJidWU2odBWpSgyi6nRCg+ZYR2s3DoftD8/1z1r/glhE9c/9yXSi3fJktwfaaJheRj8P"
    "b6mPDeNoI1H89uB1FBVI76WxzVHWJBjPGYGqiJpO+aoiavaqqoriCh5hoGRZcOWd7QWPBj"
    "4emLDKGCzq9lFxTGXakjZ5Q1jlnnVU97bnB9Llo1iqLsodlQLU3hYEqL3NBqgRX0BZqBmi"
    "7rHLWwEa7U6e6zwv7ZmU7pWhAqgrQZ3uBMa9u5hbUjoMIXEHd5OTSsifFCB/kkXet0xv9m"
    "gEOKuFBOYcWQfRRrO04kQvnOn7LpbWcJBrV8xZS1MUTJEPb0LQva36+H0VLRJqlR8f/z6j"
    "R2J59awWSYwyS1WkP2of6AUYY31QZsP9U26j/bObk7PKys9f+Jl1v3BnplxR1ZSigxvrcZ"
    "WFn7/sxRVZpOYtRCvnoZsNoHXX3kxq7qYUHUS3fqYAYrFUDq/WGT4eXSQCRtUn5fR+Wcqt"
    "mmUb4u8qYZVdWt4DWgaoU1cS2iwlWLwLTUvUXKzBvFS5emojZ22pbSm7cHPsSzmTeacGvG"
    "bO3lKMsyt4g9zAkbFsQz90yiG6nedtcQXl+Xq1sGdmsKm7fuemJsvV4WmGyz1uOplQu7Oo"
    "amQXZ1McnuYjcXfjCUW6mkSCcxfRsp0nOyAwbIjVhbm0F8/9pLuOrsKlhatA+4/2qha8rq"
    "y4qHQXJxfajj0De7E/bLoSp6inM9JRV7Ey53+s/YCEVngWem1/U6ahl3Q4DvvrKnKedW95"
    "HnotBNzMsp9E5lQZ4MZRf93Ha2mKSk5vCas27vYxVGhmYUQ2XJExWGPSWVenF9pw7GBhkZ"
    "0M/X/zKFw97RD92a0wXC49nuU91cGLUYiN0067ipu/vks635jhn30xH6wJ1WNXUVuazrwO"
    "kfsZz7KrsLOuYjWzvMC+r0NFcWnfB2dpbx09Nmm8jDt3/fAoSrQOsPGaC89durhnY+1vvD"
    "Djvm78rsJlO0+uPdsUqH7YS1e3LqLNrkeveoW76ipO5p3venebio5dRUoqKEkgPs3cIkFz"
    "5FhTF/1TXYKqqL9uy65WLYwrDh/KyenJ3han8hzgOoNHGpXS80ofX4YZPfVxb5Ik9Iw7S4"
    "orVogXo2niYLHoWhQshl17wzixjBN7GjFW8L6iZJKJb7ZnP3jmMgzAil53NNbG+vWgd6Zr"
    "FzdD1Ad6J6754ZO5WFsa9ux+jRpPb8bDCfn1+z9unUFveHnTu0Tv9M+F1r+6upn2Tge6Fh"
    "oAteveuDcY6ANt0rvQtd5E+9vfbh0N/W+iD3R0f+ZiC8TMOjTRlH02zIeHw3MEVR+9iIZl"
    "lsALH36k2UfayevX6Dv//der12EfF+PRlRZPb8MnyawO3x5pD8RDxw8OQ/+hsIfX2jfa8Z"
    "H25vVr/Br2rfO3v+FBPB+PrvM/nHwyiU9LZg5pQQMoGmi2NR7m6Ip2M+kPL7VLPHL8wygH"
    "+nCCkXcLu+ce/4/itFGx9UqUN4qybBUkjortaKSZWjyg9efKRuI69pOCfFG7cM3Jj8XDI2"
    "k8mr7Ae6SolBNDpljEqaHHtwjgbVVxAldDldFonashtd9JDjNLCcPc6GFe+0pLmSKDVClN"
    "Ht/mp0pph6tw+zKlNNGZtYGJUmLRIJV7aQmbvY1k2kgcPrxN2Ukkx8qnNyFeZgfC9Cbhra"
    "Pi9CZpI6hw0EoBJotzQVbQqH09oVDlGG9xp9h2EjjZtCH15mZpELRbKR0OUZLbjJJEzwrQ"
    "Tm5IR/hnCLsXTL2VSP8IN8GExuXbC7EWTem5PQu0/2gLu82OlyJ4MRqMwJMp4cFX6+DORN"
    "wBX8LDt4LIYUlqP2GoYE8p3VM8a24HxsJeon+XtuN6IqXpQ26FWzG9Uq3bpu0vYanb746P"
    "T06+PX5z8uHj+3fffvv+45uk5m32VlHx29P+Ja5/ywyMqCBusPaQ3GM+y9QZ5qig1LAAWR"
    "z8oz7PRdQwy1Vn+RzxIc/qgyEkh9FQHY0711n7CM57S3bfEVB2aBhq23rAJKbCVbZCl57R"
    "+1YJAfcshMLMXth1ePZHCsEx02d7Z0KJYz9E8FZBKUAftNw8yUAMVdxdd/FyvbqmFe6qqz"
    "gFlresB6Zp3FMXYUqc9uty2G8fB1WP23BVJ9gou0OeEyx9u6ye/XXvZhI5vw7PKd/XqI9U"
    "u5T7mKQJ9ajkWvi467F+3euTp1yNhtMfB79xz6Hl+bwHUW3SJ1EX1Wqti7mJfDtklu0otU"
    "oaXpZGtVwnXXYaF2IAw+VeDZcry7NdxPaijUss6eS4k7BkGybHbeiZIYJakB03wkKUmKsU"
    "wJDoRcO3NIPZoyhmJ1eHQVGA3lSgvFjavo+fJ4FoSgGIirSf9v295QkNW/kqT5oGUBWgun"
    "a+OO5XQeXiXEwpCkBUgKi79nwV9TxL1yVod6yYR4yvrTYEPCUMgvIg4IxIxt2zjPhAkUCq"
    "XwGa8nYQigyMII0zgohybcoGFNBUUHtV4FcZps+Sg5Wng5zuxYEaidf8xoEaSU/tnK8VIj"
    "XoBVsh5bhPG5HqgVfGLtXI6VuKMr9+N0g7vrCdmkxcrMp3YDstPnJ3YaCoQwNPUK6qhY+H"
    "RFYTbyxiQogZap/q3fXtePlW1H/QJF0SEGtUgAQzVy5eiCLpoPP5dxWcz7/LdT7/jnc+J8"
    "mgLEeu8hdD1EGMtxKYtUdVXsPUGC9SkwdjgK4gJsj6ingXS2UYBMQwEupBLgzbKccgColB"
    "Y1Ss2si63NQjgnfW6/iIk8SFs64JCSoKRDlxyooyAiaJReazw1yNseSAU1scFYqTRswQS7"
    "1GSJO6tZ31JroWXcU5IYfaq6veFN08f6VN8c+UT9E+afSRGbU+719c6GN9OM22//4HEcFV"
    "f4JTF0bNmQb9iTa8GQyihjfDn4ajX4fZfuNm+gC9O5nTmj48V3XII+7q+QqA2Ju9XOT345"
    "Z1udwdafxV30U7C1qG4I23X5WA683JAlMQsgSkHRS13lYStd4WiFpvBaIWgS5wA3OhJHGJ"
    "yLukndlLcKPCQHCEMAQbsPtPlocTAiovirweYFA2HxTlBZLXAwyK8qAsXFkLf0oBIjAH5h"
    "frWRLMlALctjgHlIilz4CZH5NAkbzoiIQwJAt/iiSAGcIXDuPK9dSSKHCk4EAIDoSdGFqJ"
    "/RvSPG/DKdP1LGmHzJQGnDHBGXNvzphRloq6HDGrJb1o5LSt4ISZrtkK2EK6912le+eVGe"
    "aivtRA46jHDu0aW829YS5KzI1JC8a+mO5coWGRsztw9kXSB9E2FT+GNEmth2+07zVKR6X1"
    "hufM7+8/aRmte/a5sbqr+NFxK+bpnzSRApO8h/CG6IVIa7Yv/puENxAB9XMT82OyJIrNkP"
    "TKqWaONDyaBHyPW2doNJfu2lHK5MlTgu4YDF3tHQLPMn2Rjq/ImTmm6F5K/veVrOvvC6zr"
    "77PWdXQyuJ7xBX2gDMwsVRc9GT5UcWTg1XqUH8MHMdBy5ydNAxaUHHurrBGAIXvhJoAICx"
    "UTAEMKJoBGmwCIUCCpWE1JQE9dqFiNHUBrUv3Vlka5iQoqalY1ydebEZqNUIYqUYnwrVP9"
    "BC2CaT9obzLqkbw8onkPWK0sB59Xi+cDqm78aKyN9etB70zXEHSXl/pYK6XXTvWL0VjXbq"
    "7Poy7O9YEe/jUd3wzPyNWhuCMNkWp67+xHDW1HU/1KH+J69frZDaK5QLTTPqL0rPu1bxmz"
    "R9N5sA7TMvTVXzHv8SVF6zMpDAqUKnSagwoaFaY5aFNap01x1ss7keErV4BPCboku9cWxQ"
    "1JaTfmvCEp7Ubwuei4QL0phQPwpF1a4jtWz80Wrq84DBlSGAblYVCOAgDn/7qGYGU+k/Iw"
    "KqOQpYWBUB6IpftkzVVGgSOEIVCPuUAAeSpDwBHCEKgPAQ76nmE1hITUwxJ1Cf366g4irg"
    "W7g0glL2aIwIojRFShkCNNCOaHRpsfIAIB3LubZIWo5N5dzU22AXVHm3kuFFf0qy95bqLM"
    "h7y5UoX9wizIxR7GTLNCN+NQY857Fyf0kUK9/EFxP7EtLfydWNFSFjUyogmfFupJKzwtbJ"
    "g+jdJQYzffRN+a8xx/vazwENQqfQKj9tI+aYw2UvtGo/2T/0tjNQPFJsPkeQrmQhGttKkw"
    "7qReM6Hw1USPlTQPluR/zuwqEmbCLWV9Rj17svH3NM1u7YaNZJ+OCoyEkO65fnG5AVU2mg"
    "bxdjyQ9lsKoqEYb78YRJZF47br7HiMHGvqon8qjkZvRrgdPe6sjRt16TjQp1SVMaiH9S1P"
    "6CloyzDB9PzJpvGsxKyRjjfh2PgOlNk20tOWeLfMS+a+QFUuDodHF3FvUfh0Fa4tbgqOXe"
    "1z7DLlaknE7bsYr7KNzJvmfI4GQ6CnKQgMSkm6F4B1UgnkkwKQT7Ig276Bth37STCTT113"
    "YZlOzqZB03FY3yHCFk7pIrvnaDRgzB2nfc4KOry5OtXRFCfYo0Z2kGMcnXmWqZb3iqUEox"
    "MYnToxtGB0apXRCUdF1JeXpX1n8n4sJjhlUYm0GDcptpSYS0ssHlaRfKaWtwzfTCz5hPeP"
    "qkg+QdK0vsIF/z5g4bT+XGFukNhGsWT7ZC7sKAIA3+a3avJKxnxNJmU8ZQ9IP+gN8Q9cIw"
    "JJt+jrFjY5iOOqEOHSAVmscUE2BdJYXpRNBySFrYhjPjpRpePdGaINg0YaBrlczAi190jA"
    "x1K96KAb3wqCRY6ZIX+Vs1Qd1Lx8rLDQP+Yu84/8Ikcy5tzGytClrZQASkwPpfVUXanDpO"
    "HG3HwW8NwFpRwYKrAOi6zDOLpbeZ6LqGGWq87yuWkvntUHQ0gOo6EcVxnpGSXjDBgqCDQA"
    "re8L1PqmmgHZYWYpaxjm9iyj1o0y6PZBt98h3f4WFdehSpUSwvPU13zD1Gc9vab1h9rhq+"
    "uxft3rn7860l5djYbTHwe/vXrNeMiHXdEiUPFDqZbpU6mLuQmzCjXmF+bSJg5VGV15dOeo"
    "SEt+n7YBx6D2KaPBMWirmujARot35S7smUBCyYeZI+si2rWnDQa55UVwtHPb993Fk9JA87"
    "QguzRtpDNsdhU/D9t5soM6AotDfqefdNfepV4cVLy0sEG5FrCurNg23RWg6pcxlPhxahbm"
    "cubsTC3j0Q2bbQ7seuvY9RXCS4pfTwg66DlSOwf5xXb8R3slgy9FAkx6BYht33hYo23UNg"
    "W+OWVe/DQl+PFX9+MP3C+WYzya/qPIWOmY3nOOFMrQ8Yg/B6FzbYcgH4xOGcjRRD7tD3vj"
    "3w6vep9fMxzyYDS8jNvTm/jpb1O9x096fO4Se6N0+SABKewzVfaZFDdJzoQnBPMwqFleiP"
    "BND7P158pG3SkMM0sJw9zoYTZnM2ultpw5UtClNXmcYw2A1FnIEEFtKz6ROV1BvLpnBU21"
    "Vd6iHZAW+FWkluUN3SpSM3YrJ2qpUwWzTnN8KgRTtwZkr9Oe2jhfK7ir0Mu1Ce4qGVWuQa"
    "R0stJox5GcdkzEZSrfR/kos0RRlgrLqvCApG3qm3KYAhjHH77Wvv9BOyR6yeSSostKZHvI"
    "VY+ntolS1fgybaoW5MmswTDG83du+uCroD/fq/4cNLy70PA+WqZgNpdpd2Mq0OxW1+yCOn"
    "0PoPtor7B8gxQqFeaXKMI9SwzQV4d+6TrB4ybxVzkdQASWagTWH67tKKmPGELQEjZae7Sw"
    "7gOFIabIQDvY5PFtunawKQPbHvVgd0Btm4KwEU6MRy3UELYV28bqCEOdVpqLLUyWHan/+s"
    "Nz/bPWv9AQVJr+uT+ZTlKlHkV5e4BzUHN30EWSsC3+8NuD11G+sejIT5KNHSVzD4v3Ku+S"
    "0BW8STK90xeJFAphMZzcl4o+lEgDBzkaTrpNqtkUCBJq0XcD99lcBM+4jMA6HD5Ol8k2OC"
    "pSZi7CpiRV+HqTlHWe9WRbX3EuLNBY7ldjSSLBfDvaY7Pcd0H8WEL1opNxpVNZAj+G6EXD"
    "94B2D8tYO4G9kAGQI3vJ6fTQSYQ2/7UpwK9MQ5vSgZJQSil+92zkCQdlmDOke4Y9bdVguC"
    "3Tw4o86TOKp3vJe0SEhdJZJaIFLA3Fg0tM/ZLxRMLEg1TMWUKwLXv5Lj2FOHP5cRVz+XG+"
    "ufw4k6oYgyW/eXJkL5pFfbJ9O5DJOZoSQLpRwYF+b3t+YBCQFIw+WWqw/TTZ9uORQP8nkS"
    "NDQdJeima/a+hNg9aNZ1vOXAZHigJQjG3N5gabT4Z4J3tPQzztW7f1RLw2UVZKluvOUEKY"
    "piDxmByo9aDZMP59K4ZnjFQNttGpXVfmnCbGTlDTqYLFmVrRu0O2mSu/vAx0ZvdrgtWZNT"
    "4akZD1P5xRVdgqNauGvyNL6hFv0YwV4iWdhq3SThNNuvZJO2TBIzbh0TSKTMHGYlFjImdX"
    "a5qo4Zjm0lZhMoEFxuB4YufbgOMVpGr5NZ0vYPTds9F3hoZVRuMWt69H4VaO8c70bR/eVd"
    "C3fXiXq2/Dt1i+CBLebjfhLdk/MvjmaxKi5qCIEwWarCwHtXpEG8eji9qrFP/J6wIiHlQj"
    "HkL1QgKprN6ZpezQMNQ27Wem/4g5UeNOEKiZX86NpYINRYDsyvK+CPSTf5+Mhjn+6DEBr0"
    "ezZ4H2H21h+22EtQAzDAWjPosPuyQDHHUOngnyv+EOTjMTOrAeXO/ZmNv+zF07gXBm549C"
    "Hn1DBuXff7VoLO49yyISNnr5vJTRBfp6ETGo7iNsv5oe4ueQHE6co2WAFVDCySjYvz3b9W"
    "wE053rfsEPzvKCRd5tInLwcKvkUGjOsL1TEm+GDjw4iwHPqNvzlZcZrbGo/KNMKvtMiEW7"
    "tpk8vTHvaBTk5CvYIlINnb/FUJF4oU3nFNbUnj2azkOLHbCKYfIsc/ZYw+rrPlK28+Tas0"
    "3XXj/spUsg1W+GUrCzRHMvx9qSzsxim4sxSxuqmV4gW1jDzDBog/NFvvj51oKUooP2guNK"
    "9oLjAnvBcdZe4Ltrb2ZJeqowROD5w2mbyD6klKCdoYScPI12nkM3H11PuqAERwZlgcozGk"
    "aQyW1RDBFsUZwR3g3kjPBR++7N1veVztT3BWfq++yZKh30BnFuRDtqPdnuWs4+RtFsZI1p"
    "D3JbscrYvrF25sLadmUa1pQOVNnlqux7z12qONzzdJCaDPK97SCIwVWZqywVgFocywCp3m"
    "pO9SbcbmuAt75okUZiy58wFdCNFjpgWxqK4zYsWERSS9+b/7H2gyVaemMLAe8HBwJlfbbR"
    "UZHO3kyaGx7VXkV1/+8D9mOtP1e4EArxD0KXonIgqT4h82TDXVlEaxxPywPSC3oT/CPKaD"
    "i3ZvacaOeSRIZ/gYFgrwYCc0m88RT8snnKLrmr7tgfG6w029coxTU9JTNTMVQvWbcU7fM5"
    "zhL5GzNPB8JMLrDy5i6eFgxejTZ4xfyP3ApiqcAQ85cQU/nFw1JCiqcmrxzsh7xaee6TpV"
    "CWjaZU07C3Z2RrVLQ3Xx/c+iwsDdVcNjEXS/NqVAiUIKFMTOYEndwjt2Wa4IOWpnF5Wfkq"
    "DDoWVZ7H1hKPozDzBtfiqEi3RASfZ/S6VGMVxRKod/aq3mmA1NsigUIo9pIFoCacMaQgmz"
    "WawzRnYVyypI8cQwW6jWJ2J0KrBnZnYM0fLK+X9tdOeEu5HnZ+NYHr4RiDtB4WzfCIGiFe"
    "JyqWdXhLfdct+rBb6sS5PZDmfMbWveV5JKlahudJ7hVyOx7dSrXeFO4isVCGBrPfo/y43E"
    "Wc7Cq6NPMsM9LfkVtp3SuIntk795QORlW7TErRQbtM/aUDPOsPi8wRQ8UElqXtnnf1cbWA"
    "pYJ4pSzmJL1jCJqUq3CWsiHpW9rpMYxjlRxL4OVekCUxJeni/lJ73MvMXS6F+rWiRJQJSf"
    "d2k61Y1ikWJoNzSbQeQwkCcqMF5JhFlx9mlhKGudHD/M+1ubDRl6isZ54WbKrNH+ln9LlG"
    "lN1DUvmV28FWfRTaYfTLAXpl2kpJcHO76FCOuR07Xa59jIaBnfZlbCMc2Ut2CYygkD8nGE"
    "I4JJp8SHgW1hQr2r8YUhjnJo/zbOH6ajIcTQhj3OQxDvV3imuZIYVxbsU4y3rqM2TgaCzU"
    "m8smfuHIQKdYTaeYWkirTl+KBPwwhHVdpRNmUEQAaWY7YOz91TdZhgw22UKHIXEVMWlvod"
    "gJ5Czqrp0TttRZiNoBK6QeiGdiDfhWdz5v5qQtRZZbtZXSZuDNc6fYtnXaMueMtIsbr6rY"
    "MEN1vFWMSWcdQn0LiaoTtzkjGsLEF3CsIzkodvfrD8/1z1r/gtQS1T/3J9OJdiukvT3QRk"
    "PqHvp9eJvOj9uD11EiidDNCvWsHb4a65eoS3T1/NWR9uoGPWxsjPVf+vqv+PfPN71B/6If"
    "3vxRH5D/jvVfe+NzPfr7F308QX8rux2SU6XA9TA+dcrdD434vINQi/Y5C0LF0+258ZjLlY"
    "lOTSl4KZruCd1bKXzagGChhoEuZw/zA3e1UlKvspSgXW2ydhXc3V7EMO85+p1fwHs932vU"
    "7VQT5EJ2uCZRrr0LqYoQVyGZwMixpi76Z+vanCZM0i0kEthINCZKOferQ0Q2NkpO0CZNCH"
    "CYvmecLPE1TgxwGDO2yVVlwfXacx88c7kslF7TRkeVRNgV037rcuxkaS4WuW5zwm1YMTPh"
    "fiWs0EXu5PjbD4lTHP5R5AY3ueoNBrHfW77cCqVBd5xXJ1EmhwpLFXfQ3C7AHVTVHZSHVF"
    "TfvPJ4CIubt3kwaqv/zCM1s+wF9mquYRFkuuoQ/jteDJHKXX2DyukAcgQrDwnC0F6ul8oR"
    "BGJ6GBDlAXl0EeHcfBZIqbmDwNB0Cfvazoev6Dvcr7K4clSArGgDcZ3gcfFszEwZzoaj6t"
    "CRWiNLQw65hX1vGQQumZkrJoYJLMDZD8z7e6IrESkGi0RVjhKE1erC6tJeWH7gOiLM8zOF"
    "sFSQJUQyS4iE1nybXj2JKs/wESLhe4sVmHzLVI1pz7VPWjjNBK3D3a9Kv2FLSj0qVIGwmt"
    "KsVL65znQcv3GuwjT1HKugLfXSxuDy0zqXH9nK1RuVrG7aRrjt3GDJGRJ5CMpwVUJa4F0F"
    "vCv6cklVZ0oBgGYB3UCfCfrL2nQzUNWsAYOwcGW9Z1IKCDeDJGsv0evMs54sTy0RA0cKTq"
    "RNHmeorbOtiFwkVKtE5CZkgGphRC6dKX3DyMZ6/TOb6GrITa0KYaNQEKrFBaE4rZ5aOCRF"
    "y4dDpkrQw1t6boUlFLByKfwro/1IAycpJiHWhWq94bmWISF30QuSIt1HGY2lgZ+20QcmHa"
    "h8pdrn5HxKTtEucbOcil0/fFKp2OUEdrCwcLpp9Kf3fCDQKmfaHBVW7UpbG1bSXK2gBd0X"
    "Xb6itFQ8kwqU6wUTJOFm/MvGWUTJJ0W7GemDKyOfPoGZpVBKHrThDdGGf6ygDP+Yqwv/yK"
    "vCnfXyTpSoI1eLlRJ0SX9Vm5J2jY4MCTTj5oCl0PvFtzxhWd4Cn5eUBDDNmZ+SUdgUyUsO"
    "wQ6nFgkMlFYD8JSQm4vFVi1J/A4zw7cQU8SWu54hyzmxVB3kn+pPIRJCJlvcM6WBicvi6c"
    "5ma89TMlRwpGCRarSlIqsGqLp8spRg1eVWEZiBtm6woGZhDVr1yfou+TSd7bmdE7hUzZ5d"
    "xWDG6LYZI6uXJZwmrx8XN0v142e9ia7hS1hrO8SJFif6+Bf9lTbFP2MdgPaD9oao7LEAq3"
    "1CP+LWAx11wLf+Xtz6JmlJbsR9pmSfoivf0JdI27g3JDzT2uTkNaY34yHd9/d835+oV+I7"
    "0QcIAzIPNX14LjIQCGA0V6swIeYCWwR+j60ro7E21q8HvTNdQ7Pi8lIfa4W02ql+MRrr2s"
    "31eUR+jjAN/5qOb4Zn5Oow24mGyDS9d/ajhniHqX6lD7EZRz+7Qe0vEN20P8Ijco8+2MAF"
    "SR+sQ7Ivn49H1xVfTfTYg39UNZZcW57tCn3ws42OqppLVml78MRvne0BNOT1aiD/uTbx2h"
    "DUDykqUZeQAKZgdQCrQ8swBUkfpNKGgF2fVLo3ySnkJ1MXqTzRiWqHZKfIherwlvvC0Pkp"
    "ZFpuD8iEE3Qywx5JludXeWDcNhXYwt6JK1MqYyW/UoGNuf9fjJAV8wCbuEKNU0PcQTGLT7"
    "eszOd7HFFdzlFPtm8H2AJbwUUqaXsUO1UJN2HaJOki4Yl8U4FfVFQV4ZP2anStD1+BQxQI"
    "JZ1iUOhlU9UvgqbZ0DGiafDKeUaEm4OMlTml6KCFuWYPPQjPU5mmrTOGQpXk7o8xiMFg8G"
    "48pqBa2L9qAQzeHTR40zJ3xAAXKVOyzVN9Cl2kkAjkR8RQHVUdJObt81evM7ocusuQbaj8"
    "BmFzKkkapxF4jf46TFgR9WRo1whtkwh3GfVMfOuoSB+zohqp6V/QlmjHKhysQQFNx141HV"
    "D7MBIrP7yrIFd+eJcrWOJbXOyXuZSCNm7fQZn9uFLRw+OCoofH2aKH9JtJwMyRdbLCZMUS"
    "k4U1JjN4rzwcDaKQmYsj7JKGdMeJuZ7MhT23g2f5bNUCyi6NQ22aats37s2lvXg2fLSDWO"
    "Srs5O9pLqSqAdIXS2RuhptZ/eeZf3Lki0nIKCEaS4u5rN25sad6dtSlgWeroO8Ss32BVre"
    "qTiJaRKYveJNGgrfbXtDzigq8zU7QhXmhjVgI3VENzWXrH2XUtTWAxqt+u0SalvQIEYKLS"
    "OwvGVWYcjcTbVzlECTRKxwDHZyneNIonxTR4kqzWCO1LwXoBul70FfDbWV172zn3qXOlZU"
    "DvqT6StlDSG97vKVhdzqLNUbGpyJAwI22qcxBIamfoYGVIXbVRXOEBoPricIiinQdFM0Hc"
    "S5/kQd2JoV5ouRqjjFkW1UcqphetkChGurOAWxX9vdmtPo0qobR0rRwW2jZu1IXNvWxhEN"
    "iIWW1vfl0cNcFs3liAuX9eGiqcAxrtiJi/KQ2NifKOmpncBWcCiiZ1YTHIoEcqqRSC95wr"
    "moMRMRln5nGA2WNmI0AXQ/yblc5aFx41QzEF9J1RCijTKrjBDkVaj01aQppSAhv0OVxNVo"
    "OP0RKyR+vumNp/oY//mb3iP/nY6mvYG6koLRc+VrKXh1WLmawucpFH2dGIe5akm4cc5zcY"
    "CZ6OVkosvIaPTOpv1fiH7oujeZGuc3+qvXEG62Z5WKh1D5aqHdzXOX0slPM6Q1Jjzcq39W"
    "XX7r4aqRVbHwdB3k5beiaoFoNc4Zq5IrVoEjFg8wWfGiMj5FVvuEBCCuADF4uu3d021l2n"
    "OlEWDoYADA1bCx2hhwNQRXwwbiDq6GbVWm4wh041+uIyXnMEQdxLj+uB4kr3iBL5nNhCF6"
    "0elMKAVXVfAokhcNne+iVnfP0lVHeLoOLvMtuDNEoMnp41gqqD0iwFQ+BwtFBml2Gp2Cxb"
    "OWGEWVQeZIIdVOk8cZfaklIywl7UFEErl/Wn8GBs60L8cWcWQvuXqgpbjpWLDjtGTHmWFn"
    "GVzS2/Tl4v0zhN2L+H9fyZD3vsCQ9z5ryCNVURQ08Cyd0n7fNLD3ooAP9V9qY5ClhXFQHY"
    "el6eATQFIOZKm2Kge21yejuX6obcS06fkZm8L6dM63t5m5Aiu49rYgD2ND/aYrJGIUnGG1"
    "gPuMPX6v0g7beH6VIswe39Ke6ZTYguSSB5GqRCasfxz6b52Rvjo0rzkRvq7UEd3PfMsAFz"
    "oh1IjZBemwS3BtMVKE8cbPyTtb0FacdFbgpY/+PusNz/TBIMxDq3++7o+TNLTCJ8Run5Ve"
    "J2pMJ5cgF6IsuBcXYfLbq/7wPIzh6N1MR1e9af+s6BXig6fSK0SNs6/w/Q/043AZ1HR/pq"
    "u25r8Hdgus9hK4ZfoGb3BtpNSnkITSUD/xzdTlM//x+F0rTgvSlJkVod8AflZkB89/Tqhm"
    "r/Qc0pT7UHKNfGP4F7p0UjS9sJKh6uzCbYX5jdNZTZIcs6oLZnSjalbM/U/aAynD4QeHb4"
    "7ooflGSxVRKgFGDJsjjC3iGaGisCLS1qDYMMh80sYwnXsLbUkzKf8qhqiDjhfbydcBRXle"
    "gk0HdFa70FmBXqVWvUoVqX/vKf0aZrnZrWDGMFviOq6iRlzIfjwVwpD95BjHMfuSzCSrvh"
    "Hwkhn9Tj4rGYlExixtC5xk6zhJqC9KLLm1OVCZS1wTWcVSzlN2Cd4dG8oh8nubwT2ehb7R"
    "VxOKeFoQixotFpmO/xUxGyojzZGCS2OTxzlmQpX0SkLi7rk2bqly1GxhO5aCM2mWEiCvlh"
    "aGtgZIhlRlSUHpU6z04fOX1eOt1NGyAkecFkgw35qQmpCV/MVqDUEbRqvBfVqo2ghlyygX"
    "IddDJHeWPCfuIbbuhb+1U336q64PtbfEcHdC/qXlLZycUPTQHCu6sFWO/XzyU2glv+71yX"
    "/P9bNBf0hsjPgtKPNj2JSYHinmSb3Cap7ziUDtU+Cnkq8AYoYQyim0XhUE5RS2EE8H5RSg"
    "nELr8w9AOQUop7B3zKGcQpuUxFBOYZdzGe+iKjYnlq5L0O7Y4oS+XmkAWDoYAHWTH2j1QK"
    "vXCKR3otVjgpXEGXBkXLsonQ/6MxSNOoK+gOerD6zrhCPsIlpoO8C8Vw2ugxRk47TTLuG2"
    "BTV7nn41vwxQKUW5Cp4rCJTbo7hKcXFzpaJA5HbKp6bXUtYpLR6UD4C4glBJ+92VERIEPZ"
    "ao6dPQyIoa+vuUQK2GkODcSnPJ/gOU93tV3kMqYEgFvB/oIEJKBcjWuYgt7Hu1UWYIwQ2w"
    "yWMMShRQojQD6ba6Rgk47tByUSh5UA1TkSPiL7Bwk6Ze+EZ7Ky1bXKIN+MzyAvvenuWkEO"
    "CbFEoVD6ixMeNaq4kUCxPJddiLCpFaHnlMWGr0dyoiI74S1wyoVr3U/YrmPVPvNPlo/gMM"
    "0pZ8Y7SkDo6ytUvjDulEEGFuq+IXWa099IV+5ZdJ2pe9EN2x9EuhCVUdn6h16Qslncq+zp"
    "0ZzB6rDta9QZqXvU3cp+y7oN82uhAxLGVvM19bZS8iTqdzMR79rz589brKK83QIjTWTmAv"
    "il/Gf0STtOx1SGe+uQhkgUEbgf2EhhdL+0VvgRiMqGnZq6Q90u9CtDvRrWfjznpYO5QfJJ"
    "QI3rebILN1VEWbpYJqJKwMLVtGp8vlc46ruK8d57uvHUMd4B37B5ITBXEijwIjke2Y3nOO"
    "+ocm4ytFPgehTbNlUBf5MUS+fokiACF62h/2xr8lnoGJNmAwGl6eCnwDT3+b6j0R+vg8V0"
    "A/JlNEvz178VbBDzmzDPolyk+GEvRiTdaLCcTUqkeJgLSDZ0qVypb5hS0zdS1XtqNwntBU"
    "sKEpbmgYxHvTXqw9kU/RZGkuFvnRQBxtl9wZT46//ZA4MOIfRS6Lk6veYJD1Ufxq+sa95/"
    "7LEqh7C6trs4R7LqqdtmpwMW3bsQPbXKi45GZIuzSNd+yVm2bBlRsDlg4GQN0tGkK39hy6"
    "dbd+tjxDNg6UpepeZo+3lYJB3xYEg77NBoOGoK0eJevOc2QdBLt2jU8ImbU0RXJvGdIJWf"
    "eQPn5fRRJCrfJjnN9npCHPmtkrkgJUdhfJUnYP8q3sJClw0ruJgLSDoNe+o6SwSe8qAtLu"
    "Ib6VnWVp+b6wilw+2BRJ90DeSvVa9Gb2g2Rqt5iig6rC+u17C3dmLqQmcUrRQYCr4JsPbw"
    "Zdyusjg3C+czxL9ZLrwWccWWQNRcIOwF7UZHtRNGRK7vI8LYx0k0caEufuSUJ7Mhf2HBtF"
    "ljLHEkv1osO2YjdXyaA3huoln+usm7DMDs9Swv7e5P0dj4DxL0kVEEPUQQnjQxVVxId8Tc"
    "SHjCIijgS9ezZkXWEFpB2EfAtOmwluWbTz3bhZKnDjhlDoF3go2L6/VhplhhAO/iaPMR2R"
    "VnVzpGlga2S3RjocsyqeNA3gyXlWcVGlleOwODrAtTBGP4k0ZfGVDs7nAqxP425bCXFpcD"
    "69EeZE5Qvncg1AVy8N3FJs+QVcAd8kvB2wLcaWPnA2SMkZuF+sTTMmchvGFHfZXrZ/J/kS"
    "M4HoOMSKbP904g1hKyYvYhKXGOVAFKRDeI4K6RycjXXErcbE/eG5/lnrX5BQdv1zfzKdiJ"
    "4Y0aOHjoaC++j64W3WOIDeJsmzwN1iIvlFb0w0I6VI4FZp/hH8K0xaMBkNwhJG49HVaNof"
    "DXsD/PNsNL4ejdHnhz+urvXhpIdv4/yHorfIqaaU0y6nntKvvf60P7w0rnu/XenDKX52Jq"
    "kC+utmop8bN9f4T/3zdX8cFmH6ZdQ/D/8a6xc3Q/x3zrs+mYt1hclDmqVvysQOJMkt32jf"
    "f9JSl3ZyjfqJbjJ0eZPOTpVcpe9Ft05fTzCm6SC+JpWnqPfCNbHE72JVeQWLeXJqOEgKWu"
    "HHpbpwqs6V6JGh6Fz+1LAd9eBE5maeS1Xd4ifUa2001tL70ZTJGRQ64ql8UKjW6RuGs4O6"
    "Fc4P+gJq8H7TtD8hy1me+ydhTasnAErzsUDZL8jnUbsUmUG9kUIkpPPYkbsf1ELSaq8fQ9"
    "gYlUA9jrBL4EKo5MsaAHCIqScPNNjwwYbftOkKNnyw71pZO08VZS4l59ar0m3tAtuPMje0"
    "KSWcfKmyhW0vLj0jVuqElBUVgFTj9BkUVyyhBKSoNlX2hOaCcmVPYlaQUPYECQ0oe1qn7C"
    "GDp5Bbi6WDZI30eSaTXotkaEbrQ2au0zRQUwHYtZfCrjU02qLCMDdEY926UV77SiuZIgOn"
    "2iaPL2OoleL3spTbPQkbsoLVHRe5+iz1ui+2FuNSD7DsPGtCVSGxDGa4eMxKJdS0LePllH"
    "L0eW5OYQsbTQZ7Wfk5UfNUFo4259j7AjtXxJe+19LDWb5iqvUQOWFly6RGt44Ka6NSjVQE"
    "2bJqKVzhmOhxxhdrRZ4ZL7CDI2FZFCtgUIOiJ3uWm2Uzr22Ub61pggSXX6ZSOP9xQTj/cT"
    "acH71WYHm2mcU4P0kpTbNRhtKm4V0A71ZSlIIZCfQSzQC4dRLNejVXHGaWEoa50cOccmSy"
    "w8xSgnqiaaMsYROuX7BTE3lO3bUzD2EWCz5Rg6MK4o9xl7bdujmvuHqIUDRRdGArF0q277"
    "6mXjEkXwzxrBketAWawMJ9SIwsS/WSfdQiJB7tB4H9sxTAmOwlI/hk+3bgi2dgvpcwQ6S0"
    "xBsGWu0O2CFC4olZhmvOvARg8Tm3spw5nnkqvtUC4g5hvOtSNARMPFfVh4KlhrFQHYuZu1"
    "ytFdUTLCkIriDSMPOZFSwMHyG9yFqPhK2oOOq59kl7K20T+ruLXmNq+l8OBMJRevOoSDD6"
    "AzczgridilD0+8HKc5cunneRETE0BpWZjOao29CBmDMepe9koDal5iPXsWiLG/Y09awlfk"
    "GwKTXIphTYgVzZgoQArErVrEq+PZcCOG7fQXyLeIYY3W9zsf02W67HX6HH2XdyM5gj616u"
    "861M4/RcqKqwSClesq4iOgilVfYpGejrm8bcZsZXIdyUp+veNlR/qGmEmQxfSJGAdwB/fC"
    "bsuOzuxJHCDtXkHQo8a8CzphkAt27p8CqUqouHp4OIueJAgQSvLMjyCWLpvtoJbnn+XW5+"
    "NSE+gNIPEhUGr23l7lOZNdGvMB/k2aA/7J+RLJ+98XSoj6PEmLTqEVe0Kega36cSL3JqSJ"
    "J2kea8qYSPkmredJoJ1LzMHMxX8zLTfisBABZWbIf9o3XjBeQHrdVNZxKu+Fem1cUZKS2c"
    "kHKAc52C8nbPyluSWziDc0GKI3cD1SLPx+3XvWnLtaAg1GLL2kTqzSRg5sg6qDN5U7VOZW"
    "GhymxoyyN6oNRWERN0EuNqEMuUAiUno5SZJybo4JbxsQK+H3PR/chja93fWzOBoJ0PbkrR"
    "QXTr16uuLI/4lt6tsiDn5/xkiDrkBlWb25+5dNcIIAVHM56yQ+ju2Mlsib7BXi1sy5Ob3R"
    "m6Dg1BbRPcerK8Z8MJZNyFGRoANQsqzmkgc9bF7bvHqG1F8ghTRiA5W2VfFhB3aArveGtG"
    "Xx/4BmIjjLUvYJ1zByFD16EhqG0XuXOdtW8s7HvLmJvPgqSxufAKKAFgkfe6M7cDomjNYF"
    "uQLoKhgoQRGySMcCxr7htP7nr2KCoseOq6C8t0ctR1PC2fTBQRd2sITkejATMEp31ugx7e"
    "XJ3qSHAk44Ea2UHOvr3ybNeTq31Ck3SpOkSNu8nyznbwEyU4P4aoi4qO2sv2pDawDMz5fq"
    "wM0YaurE0DXM6XlbImVgWPInnJXsB36/mDpSRy8JQd4sV2rQpCewuSGGR4YZqkQ8DXdmxh"
    "IWwVFmRGEsPSFiguivTHWVoAuRhk/PezZQr2kEo40+QAtaj+WVhQ0kc8lyVpDhGQAqsrUv"
    "vgxKszbN+Q0fkwRIBrTmoDJQ6DI+wSuLvOaACe9uBp3wiA2+dpDwWgt+1jH2KVhVfewz7t"
    "qY2wlnvXM7NK2reeSq5g+l82rNfHJAxp5/6ULdXHsYMbQpQ429/4Ld7Fi1GKTBUbIvVLav"
    "DoIkikDOKmsynC6BT31VWg5rZPZKkNoeo7T649s86j3lrLoe6klmgaaBN6/v4PF8PE3afC"
    "o0jMDYmPOh/3LqY4PIqE35AwqZuJfo7/0ofn6I8wXCrtKvKDzX9W2CB92FlvomvhRRzyM0"
    "SP0Mdn+nD6Spvin6nTp3aqT3/V0aW3JLcTdjp/E5H0rkY3CQXtykjqkIZtLvqf9XPjGp2l"
    "urDhp6TlZf8i7gu735CIrdE0zCoVthhOfzQuxnrcUeJhhns5jtqcjoY3E+Ny3Ct7sbDh1c"
    "1g2r8e9PVx1JrxB0TNw+/VBwguMmU1NAAc+Kl5Lh//pE06BMmlcMx7A8Rx4xFG/zHQYBiD"
    "fvgb8+TGCL3ceJIZdyzU+AWPJffTR0ZGGro8TnwJQZjYv7iHhJaJgqeEDaiZnCoawgHGE+"
    "eQNnDQb0C3/v6TRjfjP5fwEPnvgW9ztYDIhkW9RKzoz1QIChui58ct+GfHbHX+46MW6Rvw"
    "qsJkKb2hlhJ5rUxL/MLo1VIOlV4OGwQxYtapKI4xYq0qhDLGTlk7TVoX67cjOZDuQxzsiF"
    "4yVoqTzyiIeUz7prE++Kv8rezwfCx+i6hR2VukfbFvARGY+43AfDQdx1pIeW2kJB302ag5"
    "9IdaQjKzmaECjSqf92duWUtpNTVHBqjyrkWuJxkAGBF0z3F/KxGWrjdHHI9n3VueFaknq0"
    "ItIO0e6FuJlgiRC9zAXKiYFoXkHXI82LF9MdbbqAxFlhYMvcoDEcZIqHjzsYQwBOq2dsUQ"
    "rhqit2AADigrmcIYZEhhGNTXwcJ27JnSSuAoYRA2C2XMol8cwtg1zCECuh08vYcNJFi3vQ"
    "k7WdBJl+b0jveRBFVlBjOvBxiUzQdlA44nvw8YmM0HRiWBOUMKCcyb7BtKDLFyYYcUyYuO"
    "2FyrLY91rUujRRC2bm2wlu/qftOMvRxMOVyCA8j6vhVgIy9WSVhZKnDyh0T6O0+kL9hx6w"
    "A47amV22yFQAr6mKmAbW42H2lsq7u6N3JXKIWW3RSbUP+BdWuLvZz+p8grM25FOb+GF6Jy"
    "EPja6IZ4PJ/rk5+I16t+OulP9WyNCLbj0Lm3xCk0bpU+nlVmpf6hlDIlvZhaktJrRLFLfg"
    "peKhY6S94qbpa+1hvsgJqjcYsq64rvITJBa7Y7+tuYvugb2AGXa8f2wug12H7YW4iIuSDA"
    "ycUrG2M01hGLrd0M+z/f6GhKnOuftf4FcX7UP/cn00kGOkyJYBsN+Tvo4uEts9vfoufeUp"
    "5itwevC10t2W+iKhhnXx87PSi+PyYt+IB01Yevzzm2pN/A3aj0IZK+w/EOK3AbpjbffI9h"
    "aq+v0VcY/GH36g8rWwVzo+qXTWM6t+oJi2u3GI+mL8i1fGo7pvec5+5AkfFZDp+DMFquZT"
    "gXKY6j5JGJ6gYBetof9sa/JakmE/3NYDS8PBUkmzz9bar3eD+4+/uF7agMAE8JY6A6BgsT"
    "8VuIQcQnhTAUNn+bEZDCjlO245CgIxwBJVm/niXrnlH+XRWb/Lt8k/w7YfGYtdSETilgHp"
    "fNY+vPlY22FdnElQzVS85d2QgbUnsQbJ0JCTIsvYhhJtkxJE0vNA0YXsBICBatfYO7DYvW"
    "XZzrph6bS9XUOY3cFUrxpbfEDVKD7TztVTMZqJ2k3om15kQXlhgXaANMpsXtQay2P7xNdW"
    "i3B2QDi1vHqp3CLulGTK+0YojrmGhF8zrEN1PTUFjEHFvLJmiLDXMBTfrDy4Ee2cVislAs"
    "z+01vE1VTicdf9LibknldEq05/KO0A8KRdPcB5HbbHqjtR/lujmbRomN4rRGv4z6aV6juI"
    "u1yIZG36Q+I+r+U9Ql+Yw1ZfgQf0L4nYj2ueBDqEbceHxKxoAksglf4fsf4ndQtLSE+2q+"
    "uSXZd0ttLkay42+l6DyeH76xdgJ7wSQ+YZ6O8HO/ku2tKO0JWXq+uQgg60mDrDz/XJtocK"
    "UqANEkXXJ5ry3o6dFE34HOt3UgzMuRrwrMEIJGsEwjiD5aLmdPQtA9bfZWcnWAynUzlWty"
    "7CkYe2MyRUNje3Dblp2RZl+Es7dAIcqSgka00RpRKNdQv1oUjAkvYum0Q/vdDqtCO5XfTd"
    "TNVtR9V9HP7jrhfjMPg52qZ0O1UKIoyNO7sc1SzVt8BefyZrR5IUEqJpf0nDZM+2Zk7Cg4"
    "YdAf9s+4OARJxV6UQP9AoNPrp2mB89V5VO5gVRdqJkJHJdnyzF2u8BIjBzet7Yvd6JMG5b"
    "q+tCdQ9zVI3eesl3eioKx8fUlKUY8yqhznnelLjqtl5ClIyAPef7sGeH2nnME0S9sl7TXk"
    "L32ZA6G8HGAt1Jc+056r5c6k6WAAlAfAMj3HUhoCnhIGQXkQZgvzq9og8JQwCMqD4FlIRp"
    "mrDUOWFgZC/UzwLOVjgSfd7zC8aRv07spypE1BDBE4coshlbcEMYRgCGq0IYhR/0mOM08L"
    "YWJNHukn27cDSY8emuZF+/Ng09xiobZKOFpYJU1eJeFoGZ5l+qKlUlAWkCfsnqvh+0quhu"
    "8LXA3fZ10N7zwEnHRcI00EPgi8ZmqvKWVbxK1JgBrY0nlPKRKAs8RPZg85ORsKbP1JOcPN"
    "sgZsT5OOWrmtloeG0qdKBWDxAq8B1qldycOorfOV2gY38OeKzYcbOnRFbjnnUW8dgp0NkL"
    "GdTcOTI6QGqKeuohTqvjfEaUw66SpEgYVeblMvyinppEsQbcGLMna3IxZ6wk3RLo7M3dSv"
    "kTLna5801tdF+4bLHUz4srij2O6T+6S4QSaLMW0vinLRMpdQI+otmIeGNr/cR4a3uQfSds"
    "IwbTN9ATWgrbnM07A9JfdZ+Gb6pNT0kuZ+TlqGlpn8nsL7VGe0KSfbX058PXtbHF8/utaH"
    "2GP1bHR1PdCnYYg9dl/t9waD34yxfnEzPA+v0n+f9YZn+mAQxuFnXVyTR0def9hHNEp9PN"
    "F/vtERMZf2mCNAPZ6PR9dpa+7+P6o40SZHcr4zLX1qlzrVJqm0SWsV71rwWt2r1yqkIk5d"
    "Kt9Vcal8l+9S+S6TjRhB8eB6UoHqNE0HQX77oUocNa+bpsKoP2QKdSIojLtVFuN8b4yUok"
    "tuGLUlWYA6vXWiGZbPUPFW4Sm7BO+OHVfSahVSTAVDBRaQvzLqD0lAKRJAs3GZMhtmFt2K"
    "DYQKBtxQoUzFHrZyvpaqlNndr4KmfhFpMesBtj6daBPBpXbCKtX09hTh3swdYfsR7lvUPC"
    "bawpC7O8jTUHHtUlUVzRXiKO5MRTW18Gqy3PK1QvFqLNcIxbuAYqw1x3O5vk1mCZSs2q+e"
    "KBmIDNb5zvYUSZdEl9okQ0gQuR3dhbHy8A6iIHGLqLsEM0Qyv8yBgEjmvQ9BWBiWpMOW01"
    "ZnCbs0CrVt/DPTf8QMuhy4HBUgmxMCLvJNcd2FZTr5wd8ik8AdImohpEWrfzQi1Y2TsIvT"
    "PrcXDG+uTvXx4VvCdqNGdlC4RSjs0hxhl2bxjnfppetYzypDwBHCECgPAWScaMAgJN5mCj"
    "KqkLZLY1HbyQopJZo23ZWP4LweYFCUBwWy3jRgEFZIODIflJRpGVJItiI3/y0vsO9t7BCo"
    "tAhE5DAEaufCBssgvw8YDLXB2HBhFPcDg9Ixx7qmKIokfMF8y3uSB5WlAv+6NvqBNdKdRt"
    "oRLJqJNYA7SXtq5aQtxZZdtBC63c5wUuLNl1uTQ9hKXJIjceaivRCSWh1MR8UhrGmTvDjW"
    "5LH/N/tAPqiVvBZNnom3JM8rDXdlWqUvltEY4ojT5G/87M2jYplHI17cC/KjQwVtBS9LaX"
    "rwg+mfzKtl2EwScJu5yNAwsgJuz1yQ9vGLwucF7n1pYH2+Z5+XtoEIT/Dca+GZULfiHvxp"
    "9i54Bq6hbKzN0sJAbDIQylaTLC0MxCYDQXEVquMh7gKGZZNhiZg31SHJkoOSUsWSSBz91M"
    "2JLDmsCOXhcKyv6FPulNzCs7QwEBtYVGTzL2+YeLlxsG8/83KqLpAqmsGRgYkkD1b5VPEc"
    "KZTOaHSq+OYbGMEWBjkRKpprtmCCCHezHIU2fTPPDsAqQ7T/0lihPLyQlQrD66xokmMmkF"
    "RWR4lMBcrqNMVpvrI6SNvUG4BeXvKb1umHRcK5DK80jOSlo9VzcCSo8810BpW+QaPeKBaj"
    "bo065KHcYopESEHXCGEbgj0aMRD3tj9DHMqjLSqFkr/jcGSw8VTJzWrdW57liGSLIh0TRd"
    "S9+l7HlbRMxwVapuOslgk9zfHNmUL+wCwlZBDkQmBcV8nWz9KByUYu7giDt8mRmdMBDINy"
    "DJLcvpKlhH2F8/J3F0ozm6WDCS2XXQD7lC6spXzpxiwlTOiGJITuJJotzcK/+Y5QY3qFYE"
    "0ygshCmSUETJNqjGgPlJHmEoLuSXInlSS5kwJJ7iQryTXf3tmSvbR9Bs9GhEkdNd7iGdnS"
    "cvJnM3fzs2aTWRO1zQ1b4u6rFOmjn0s/E4unec/D97hnCaRZ8kDR9bg516r0lbBckfdK+B"
    "73SqkYQp5B/Sx4Rnig5jyE3MyATB/FEcjMJdSI/CFtZ46KWF9ZHjkjM9Zm5v5Rkc05Lha9"
    "TJpCnFTrrLrgDLl9Z8h711vi3SQszikBdYawg4h/rID3x1y0P/JYL90nS7Bx/H0yGooxTg"
    "h4j0h7Fmj/0Ra230YbYwGoGArcc+IGGaN5eNX7zAN9Nhid8rsK7uCUV4K4IlEzH/W4PYC+"
    "Aeiq0QQQSVBXGiAfETvmQgB/UZpomgwyRVfPFE0YTRXfd4YQPN8b7fkejZVc3AhDBCp1Xq"
    "U+dx1LYdkwhDUsm/ag27pVEw2V3KphiGDVcMzVerVQ8QDg6UArzTsArL0n+8n1ZPP8sWQQ"
    "3FSo609mYQ3a/kgj2N4JW6rt59dslWR/0XRsGr5NDB/jlm4TrCmM7tpw8fjg9TbW0WGu3Q"
    "z7P9/oWn94rn/W+hckBEn/3J9MJ9qtgPL2QBsN+Tvo4uEtM7FuD15HQU4JX0Xim0hs01EF"
    "Hf5f/x96yDMU"
)
