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
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "webhook_attempt";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "webhook_endpoint";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "partner_store";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "webhook_event";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "partner";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztfYtz2za677/C8eydOPe4ZxI7SdNzm87INu1oK0teSW7TU+9waIm2uZFILUk59e72f7"
    "8A+AJA8AGIkkj625lNLRIfSP7w+t7fvw+W7txa+P/dszx79njwP9q/DxxzaaE/uDtH2oG5"
    "WqXX8YXAvFuQpmba5s4PPHMWoKv35sK30KW55c88exXYroOuOuvFAl90Z6ih7Tykl9aO/c"
    "+1ZQTugxU8Wh668fvf0WXbmVt/WH78c/XVuLetxZx5VXuOn02uG8HzilzrO8EFaYifdmfM"
    "3MV66aSNV8/Bo+skrW0nwFcfLMfyzMDC3QfeGr8+frvoO+MvCt80bRK+IkUzt+7N9SKgPv"
    "fOSK8dGMZwNDUm+tQwDiQAmrkOBhe9qk++/gG/wnfHb999/+7jyYd3H1ET8prJle//DB+d"
    "AhMSEniG04M/yX0zMMMWBOMU1CfL8/ErZZA9ezQ9MbQUCYcvenEe3xjNIoDjCynC6azaBc"
    "RL8w9jYTkPAV4ax+/fFwD6S2989rk3PkStXuNHumgZhKtjGN06Du9h1FOU8aKSQDhq3kF0"
    "3755UwFd1CoXXXKPRRc9MbDCpc0i/NfJaChGmCLhUJ7bs0D7j7aw/cxe0QK0C8DFYOCel7"
    "7/zwWN6eFV7wsP99lgdErAcf3gwSO9kA5OEfR4g77/Su0m+MKdOfv6zfTmRuaOe+zmtc3e"
    "Wh4v+SumYz4QIPEX4++Lj6z13A70JzyKogMtvVt8qOF2hpU0zJ5s5SfW7wcmIUZnDrrz+4"
    "F79w9rFhjhEcTeQl27Xt6daFNNr0sdhTc3/XOJs3C9tuf/jWlUZnn5kXjw4/3aIZ+kkSfh"
    "f979dLD7aU9m+MmH1/xsJp9efDaagi3lHKEU2EsrZ+MW7igRyX/Hf3RrX5n2r/TJtHd1zW"
    "wu572pju8ck6vP3NXDD9yGk3Si/dqfftbwT+1/R0OdH7Wk3fR/D/A7mevANRz3m2HOaUzi"
    "y/El9jAma/ArQlLqTGaoung0f6hyMvMDRx3MHzJcD7XZVd2raJoNdqxoP2oK0pvsT9SuL8"
    "VE2uo8ZMPQY+fph3cV5umHd7nzFN/KzFNJESil6OBGUD/AEUNEQJJAmSPrINQnxxWgPjnO"
    "hRrfEkItt+kyRHXyiZ3Ydu+se9cTTNx86TKl2Ei4bNg2vAvZktmW7wPLk4E9IQDUmyzRCz"
    "4Qvb9h/YEuhh/nWfdr3zJmj6ZD1J+/H5yNdSQ6aKOxNtavB70zXbu4GZ5N+6OhxjQ+fI0a"
    "TG/GwwkaR/vhwfK0QW94edO71LXVYvWAHqT1Jtpf/nLrnOqX/eGto6H/jXv9ia7pX870a9"
    "LlK8/95mvuvfZ/NNOzNMd6Qv2ED5hrrqfNrYWF5s+rI216aUx7pwPdGPaQxHIz6Q8vNX08"
    "Phud69on1I+FRxdtrU+2uzDx0L/6f7eOPjxHb4AH43w8us79EqwXoPUThrlaWQ7C2Fk854"
    "AyHfcvL/WxlkOlneoXozF6z+vziPBcH+jhX9Mxeg1ydUiTa4hA03tnnzUkdk31K304RUDp"
    "ZzfT/CFIvqzsddhHHfydaHfy9D39ubVcuYHlzJ5/tp4PBDofrsVRkd7HTtsaX6PGKrofUN"
    "HsV0WzPxGzm8yOu8LfLCkOMUQdZNPrl4iiLacqwFHzDkK7FXPbPXq+5a08W2QUOrUd03sW"
    "48wRcnjfPQeW30LECwA+jbjChIVEsJ72h73xbwkPmShvB6Ph5amAizz9bar3eN7d8b9JMu"
    "8JBXDv6jLTzLMwNoa86YKl3I0JY5eOFJ2yYJC1ojTMHGkN49yeFdeKcd6rLM6LRUhMm4Ws"
    "yWg4mSIxGUl/t8JGtwfazbD/txtdO7xNOOxbBMptyh2GPxHF7cHrg6zYXyj9TR89NwjIEG"
    "TkvuTeUZHEF9Ctti7qndoPL8U37Yfj45OT74/fnHz4+P7d99+///gmcVLL3iryVjvtX2KH"
    "NWa5lXuw3a1nXy3BPpjPTacUHWSotyKrGI+m/yjHStNUwEer8tHf0KeiM8MPTE/6qOdpga"
    "dr2llPj/SjHfjZEc49Q+Lm5adICxZWHU7O++WbYubCCBddhmXi7jPcUngcJcwR2TXDX/QK"
    "VuCZrrGjto9mwd/WlifUmHMtCvmnVdzW+GfSWM1bcmYuFpaXnA5rPxRHwN1xv7r0AE0rhY"
    "OeIYOTXvWkxzBmgZ+iq/mwd4aFLTrI9S/TYjUZA3fcnNedcWoydgeqPtk5QpjuqtM93vQl"
    "eVqKDNjZprGz+2XBOP5ErLoSNWKYseQ0U9FReWvc9bk7Wy9zwlL4JoUcVxA2NuZ0azWWKz"
    "2kgcvaL5cVD6bQaSFfZ8WRdeLU5yzBlUIDjwtCA4+zoYHkvxIwx+0B32r4Ate6Q64VBLR9"
    "cqwh6y/Q0RVEGackEGW8gVeDZz1gpk3N4p0hhvDMxkkO7GA/uV8VR5qmBNeGpo3ynlX0nD"
    "QlFhCFrRgJkeLExTJitg8/MJ/JexW47IuJeI/9C82eH2nUKxxp+HgP/yWHfL5XP/+EWlz7"
    "c15b8LgS9/7ebOaunUB3ArGpgrl/VJjSIWxpWElTxaQOUT+hxAX5GPYuOsuG7Hc4WP+4ip"
    "fHcb6Xx3E2CHpJJvvSdlyB326ROxNP2SWT9E58myhfJnNhovPGIJGMKmOR0wEMifKQ+O7a"
    "Q4DK7fAM0VbTWDTEPiERYbT28ccZ9567FDP4eZYfhqyIu+8UZ4/5Pj68BfEyUnqIhAC0EB"
    "toIdzZbO2p6SA4UtBANE42ZfPB0Ix/9bBSmgoCS3nltWc6/r0lG6zLkW0X1nYcphk1Smbm"
    "ZgG+cD3LfnB+tkIbQR+9CuYTBZBG4vbAmj9YXi/tr52TNr2aDq9nfktEeG7VIhzC3A741h"
    "htJOP+2fRAOI9rw3hKddjKKVyKMbeGc0CuSRlIce4BQpLopBa2I7ACn0YdjBxr6qJ/xtYi"
    "L4g9dpc1vQAN0CTueBD120pmMzNsf1bSowr0nYzCTSZLSR5d5TwldAf1ZCrJfSX+cSXqzM"
    "8upyKkrx8VqS8f4xaQjqR1GkpQojVAY2P9sbLRkCmIaSwlSGmNltJQV+7iSdFQzJCCpbjJ"
    "49x8abwdYmOzhfG9BrK/PFm8iWJiJVFcRkqsIrTHwt/ORPYmTPRtSOwqLjlY1DFCzpesNd"
    "oRh7p3e6CdfdbPftYOaS5Z+0l7Ix2iwS4lgXyWWWv5gtqCNDWodQ4iW/tENnAq2WIFCPeb"
    "I81k0DRgReGN544tleombt/B2fruY4XZ+u5j7mzFt7hgIddbmgvDt+dyMUMsWQehrrIv5G"
    "8LmV3h0fSN+4UrVJG57sIyHTHQDB0fyIIIW4hzkbJrNBowMvppn48Rurk61dGOTJBHjewg"
    "RyNGQFPRSnKE+1VKvtlgOu9FETm37uzAN/CWbkmmiMuQgj5YeRhmnjVXHYcsLQzExuvBcu"
    "b45ZQWREoLA7H5ilAZCQExDIXUUEjEQVFWLQe9viVw+4zdGC5+Lndg4INoWjZEuZ4LDHfp"
    "Yuw2gik20ncRnmj5bgbQNjyXmgdVeOYAUuVILdyNcXLbeGZUAod4FTwbnrXEbynKICADlE"
    "56G0eddQmzLcT8sip6ccSvoA0T7xvrI6MEnQi18C+sWsMBwEe8JSDUBJU8BrdJ7RqUCknr"
    "D7XDV2TreXWkvQq361evRc8h/+IJVfKsuF36PEa81H76pL3ResNzjZV20uss8y1oT90QvW"
    "iotCl5S9IofUU01bRE4YMd/856E12jgfr1sz5MANKm+Bf3Ad9p7Id+x3+JPkB98m0ynfCf"
    "ieu3oU+llCOKdihyLES1ZHNtUXSjowr2qIBrDzap1tmkoAiXQAldf61cz0IsmRXZ+6vCzB"
    "B1EOa3x1XsKqhVvhnwOGNZCQuCyJpaWaouYl27wXWP9RDb4wIpYW+17u8tdJg8WYZoM86P"
    "VubpNgxXbto0lotXbldRsqYA2TpHXQ+XSfYtX3L74chgByr0Ko3RyiK8SfhhKi60EuJSf0"
    "Zujkn7lmbwnxt3ggKuiorBrqEvdDUHPerO1V6UJqBQ9cW3Y9VfbPW+RPzJyX0n6LJ6QGgx"
    "cdWo0GwvtYSGlryc8MElQaLcpC5WAUXTvpr+J24Myp/WKX8ghrQBHhLgFZ4oKaqog/KVQR"
    "lVUKhMN9Si+oTEENwncLNSBFhEC/iy+EZmIElkWSqQcgUBqRFXpRCTylDCfC3UIHD2wT0o"
    "EZqJcrWgSGamVUgXxWyoteHd+Vhg0TlUAW2WPwC4q8It5Ksq4J3rQLz9XGjNPAZLkWbZgA"
    "0UkXQyKvALrqCIJElf1rjrXasiWzJVhUzurjw724gRwqae5Ycg6tzSk1Jrs977+WBWT9VY"
    "0YW/LdNOXu+Ps3fkpNYQNyvKsnGU0S4bwTc35hdyHVCFjTkvVIrp0H78SctwIsKHE3Vb2U"
    "NDV934YfhX6Fs76Q8vBzp2rr3Wh+foB/lzNJni//4y6p+z3rZJf1HWsPKvjRumD6eezj1I"
    "+6QdpjyB1p9o2PF1eDMYFL7EPDXohNaUyGDTH57rX7T+BelF/9KfTCf5LziPrT2jYbYRun"
    "x4S7ErtwevscftWNfEr1tmDCITTckSxFGqmIFQF7XbgPjXyj6yzPrjijPQuGV5Z9xNKgFn"
    "qxrhI43dV6w/VmiK+IRVwuPE0rBZEsMemDPRRaCQN4625JAIvSz+EU0iz1qifQtPo2SbCU"
    "WL4jdJC2vwDw3vlD02oeenbtmDo/IT6Jv5By/NYO1FQlDRo+NlQ+VWkn0JCnn+LcitCm8h"
    "xB0sfvt19/bsB1vO1zuh6KDBqX6vWDRF5tJ5iBgi0NdzVjwXyz13a3lv4ywlYNuqilMtRB"
    "RcKhrgUsFxHnLjICCGodhgKHzLw/Kf0kjwtDAQygPRiFp4TRsKueCSVDATApgfW8IQQmhJ"
    "o0NLYsFXMgiLoXrJFSMbVBKjPTi2bpXgETD+5YpqXeWrEhiiDmoTPlSplP0hv1L2h0ylbA"
    "hnfBGrqfl1R5oytDK+s6ZnSWPKEEE1baGfBmVVkIJWTA4KpPaWdmmEw8LRpmVWwzVfB8I1"
    "uR810W2T2Riru2syIYLgtynlt8ltlBs4cM4e7cXcswQSLXjX4UeBZ10OSNsIGHcD4w5t0H"
    "OBc1NyK3VneqP9+EljFcEkHyB3iTRi3Q3CVuw11Iw2s4RuT+iped5rya0660LF80TskJPM"
    "oUKvnKgw8BHEXbfRCwOMhA0wiIBlqiEDgbczuX0npYAAzKZXW20rqgUyeeQVuxNpsZl4ls"
    "ow6QqtICvuU0ZsKb6byob1M/Yin/yYT5XxxhfRVPbDj4nr8cAXvgr9mBKv+2vPde/Hlh/O"
    "kAyzT98u5PdXuCGOpIhb1sryk/9mVl5BDcKofT0GvL3WKObTEb+p4g18/KYgHfGb1yWs/5"
    "PthooEgbYhl91kibrEah6/fff9u48nH94lHGZypYixFNSZerRmX9UspQwlWEobZynNcGL7"
    "PdYKt/xTdC7PHkW7fXSncKO/S9uAVqd1Wp2ZK1fMN27fuYO0fj+Y/fIo+z4qGXCP31ThUl"
    "CrXHjJPS5qYT7H0X8yEFMkHUT5pBLKJwUon2RRXj1KOswlBEoIN8wSt+3IO3BJ3MlWjCOu"
    "sUHt0V2LEm0XFg1iCbs3qbeza7i+Lc6glysv0iQgLQqkRds3TFIzRWD2cd2FZTo5rDFNxy"
    "F7hwhbCG2R+WY0GjCC4WmfM+YMb65OdbRPk/mMGtkBZeORkNuoiNTAvL837lxn08K6E9xR"
    "KnS1c1RKEmchCCxn06RZ12Ev7dt7K2FkO0+uPdvUt6cf9tKlibR3VcnIezAd2zfzSlIy94"
    "+K1CYu33LrypPJ0lwsco9foQJF8eDdr1gfHrsnx99/SE5c/KPosJ1c9QaD+MTNV5aARL9d"
    "iX629nDtFEHloAKFFEXTQZxPqvDm+Zw5j/DCnZkLqTmcUnQQ3SolU/MrpmYKpoI0vxNpHj"
    "Haa9/wEaKWcbeSEDGzhCBoisyS6NMfXO/ZKAP6r5PRMGdXzu+CN1bas0D7j7aw/TZCX4Ar"
    "BocRROMpfXjV+8LP9rPB6JS33uAOTjND4z9idjeutW7MzWcZo3wuPSwEwUIIJ+/CvreMpe"
    "sEjzJIC2kBZQHKS9uxl+slhsl6VnFszumgS2Dv2Ls5zpZp+C720pPbY8TEXRqN2qb+vbm0"
    "F89GYIv8SPNZRo6sg0xj/Za2pemszYVhzv+x9oMlDgtd2EtbKZ6ltKsuzfUd7zyB5S0Fm0"
    "0+p5kQAF+5CV9peYF9b2O2XZHfKehhv8vh7XFz9nsapIRrkd+ACrvZM9pt23AYLM0/ahkS"
    "vhulIWmY4WpPo4OTABhz2w/TY0hpe4S0+10db5qzFd17Fg4jwRDhsFCxuTH/2M0hb8gh/P"
    "vfW3T2CqA0TOPZMgVbUO5kL+4EZn0StWeZIcsuKdRmCfeL6Q97BnWv8Q2M8dzw0beGS47J"
    "gyFokybEsOfaJ+2tdBqMSbi0DgSW//jWUZHR36caqZWniRXr0caSeMyFFV9+z1yD8AoIr4"
    "DwCrp9B7VlW3HhpXeaytOX3p26h3P9WsmVh44DFXmTIwSNo7KIuW9vgmbK+TU6E0QWZznZ"
    "naUCYAU2OtMTVmouCgVIaCAMoDgMAGJZIJal9ZNYKZZlYTs1BR4MbAeCD4r1GJE+wCDc3A"
    "GvwWDuproLivVTyuXZW9k/W8JMntGdoyIVhrmyja8WZPFsqUICpOZUmqskNb8tkJrfCgJf"
    "Peve/kMG4ZSic0qf+uVltPMYj0g2EAnLjuk9iyGmqXim4TkIj7uWTeUiriGyOyVcA8LztD"
    "/sjX9LrFRJfqTBaHh5KrBTnf421Xt83dWZu5IzEqYUDbELttM5Z2V6gSNfuoShgrIw7FwO"
    "XE+6hDBFA3Bm4ZQ59BKC7uXT2ApbATXVVGZwKzIFQh3KlzbKnvXkqqX9ZClhlJs8ygvTD4"
    "y1rzTOPC2MdNNGeq/+T5IKv7E1c58s7/kMO5cI1H7M/aMi5Z8XtTRiPxVQAbZPBYjHTkGJ"
    "wpCBFuVIUYuieCLAYdDgw4ARhdEW6aATAG2KrqzKRkQLZW0Ky9owkGWxlq7FMiH9XSTdtR"
    "Li0kosoonWyHIsJXzNPZonj1MkEgmTsTH3S/ga0hIxLXFT4Gtax9eQwVNgbFg64GxUORvQ"
    "Ub4IBqdBOkoY5u0NM8gp3R5f3/J9HBknK6HQVCCblMgmBKxapJKkp1biWkEgoedVA0QRVi"
    "QwXEfgn5ltcnug3Qz7f7vRtcNbiq+8PVCINKXkUGG4KSunFsWcchIyyDbtk218y1xYOLQf"
    "scqCM7lIvMmQgoRzBBIOsEb5rBH6tHvbW6oNNEcLTHCTR5rY2f3AEoQmFgXfMmQdik3cce"
    "RtWDZnaS3vpJ1bBaTbFUaassQ2kEYoyOoQSXB3V0lv7US4XC7JzjNp4YR2/KLcJzYMsuOd"
    "NjoyANuJsqOtXUJRLtuEEeW4aaAkz4USvFCUS4T7IikubQTyW+vkt6/o+7I45/vHx+27GH"
    "ZXe1CYv777hzULZFkIhgoCOtiQI6j6u8UJC3oElenbOunSQhCqDDJNB/qD5o8wWpO+yMyT"
    "v1vydN3bNE+qlFY7ya+tdkKKq0l42dNSFmWW2VjKYl3I2rmbNrCQ6sR+cPpOXkQCdfeoUC"
    "pC7Qzb2Swc4feUeaGOV8icul+JacccaNNW7tZZUAgCAUNiy0ajfewhuEq+hGE2g8BargKZ"
    "cgI0CSSIFNgGwf20e2umTTHTxLx56pnO7PFAJKBQt48KJRRiObpLW4LxpnWiSDh6kuYFhg"
    "gcpcHzY8vwgufHvjw/mGICyUa/Icjp2dLK/aEUXmZ7bIK/P31Q5/iI8C2KXUSOEEnylSoe"
    "I9Qyy+NA0lVYxoGkqx84kPZxIAv3wZYyMCUEncspXH8hqbntrxbmsyGbGpun66De+bhSLs"
    "vjglyWx9lclp67kMI5bt9BfLdQUMr0/W8uOgPFuv0C8wlP2EG4tzKdwVVqm/MZCsXsuNoR"
    "mKZUBqBr+tecBFsbetPUn1yrEaoDgQbAuEMfuilarI65K2DtXbX/q3X36Lpfe6EJ7kAgW3"
    "MtjorE629hW8OkGoOE3ToJ21mLtaO5FtyUAOy3AjZCnn0AtqGhbAM9rO46mLlyahKKpIMi"
    "5RaimQIzWPuGuHJ87nbEUXUoKL22LWm+9gjHZSxlPHU4KtjsRchaC5vENcvxKhwZGMkLrb"
    "gxWjUYFyP+9pzqsZUAl1oZuRnG2BnPepOz3rne6AzH/EDlyyr0WJYLK/RcUoyZsJz5ykWf"
    "FUGL/kVNMpfDYyluADLOXmWcdDCq8m4pRQdZtx8qcG4/5DJuP/B8G3gBb0OKDAEy7qx7YY"
    "XBUmgpSkBYnIPJU1P3s5QgtzdabncQwxGrKBXGWkAO7vVNHu9727H9R6V1zZHCODd5nDl2"
    "uyoHzZGBAzV3KlpPljymFA0AWqzLIFjVp8jQ4+7aiW2pGoOeWmIdhmhPqBFfqseuQszuiB"
    "skeVy4D1nkZez+WetzRzDfRm5HXqMldt0XtmLc9+MlFvrtU7MBe+4fZTVnRqQaKX1S2A49"
    "6+yzfvazdhj+1vpD7fDVtT487w8vXx1pr871Qf8Xfayfhz96569ei58bs2flT45bps+OH/"
    "5JSx79Gv04pFg+rT/RhjeDQc7TsSBQ/mTcqvypnFBBnjyaFj090ZeUvkHcMn2LN9qPnzRO"
    "K6D1hueZa1Qz6ZgNfr/M19fSW2q5vpbe0pX0tf8+YJeR9cfKCzOKkksHKyTLO0mgU6jMTd"
    "6cfwvjqxXuS/HGdUB6RG+Ff2i/fkbzWIsG/ceftFdj/Wr0C5rZ4f4JCuD95dRhRrkq2izV"
    "VhNltoSzZRIVeAsZjXrUvIPq9OM37z5W8q5/97HAvR7f5I3L6ctJAM2Rdc/XfivBDIQNEp"
    "gw/joZDQvEXpEFY27PAu0/2sL2W8zDiqDFWDD6oRjRJCcUBfaZICMU7uCU18MrVfbZsKRP"
    "w+Z3UYDDlhJxIS7oyXbXvlJlJQExDMSmA7F2AltwohbrrLPUoLZustoaPBGYo7wK35TPNG"
    "U4Jj9wVyulvMRZyu7xTVsCW8WATlPChtXkDevetBdrT1SzJ9cDhSYB1xOB6wnCJlA87zlS"
    "WDtNXjukWl6kmVXaKIUdwJg3ecwhiryzw6wURR6tXnvTqndbiVzovHE0MdyUGC25dmKjZe"
    "9s2v9Fx2bKyXR0fR1aLGMTD2u4S/qL5InS54bthKbD+GHEdMjKKYzlkNj0Mg3wi5/+ZnxG"
    "N/HrXqL1gP970esPQntk1MVFbzDRcz4i0vKUg0faCT8igYl8BGknNrgmncWajfLHxi2pB3"
    "MKquRR+OmsyqTkLRJetvQt4pbpW8RXtJ8+aW+ULarEw6fAnBp7AFWwpSZNIUy/dRZMAlUG"
    "53yFRty+g0qj+hPhgXm4fvPwynxeuKYA0CnaAPMATUg6MW2LGF79y7TYlMYYE+LmvH2Nhd"
    "ydzdaemqTJke5G+mhIZDIIHyB87C/S+QxR57B48a1C7m5GNVIsAodGn/LgX3tovloQs7xv"
    "l7VoHCR4PoqkE+fnthPOoDdYL/HMR5uaL+tlJaDtIOjvq7havc/3tHqfcbSaPZqOY0m5Dl"
    "IkHYS4/nn94JmOmg6apQQddOPYQNEw3z0bXxGcMitKQAorS2Jl3clmfMoQgrqAS3e9kpm/"
    "YevuuejUr9r6ZgePc8/85iicBjwtWJ6bfBywYlx1JSYj/EH4dmH4doRWFmDpAOPrtKd2Al"
    "saWMzOrCZUuopUJQZRdTqhQXOso7Ubh8P2h+f6F61/QSyi+pf+ZDrRbnmy2wNtNEwvo5+H"
    "t9THhnG0kSh+e/A6igqk99LY5ihrEoznjEBVRE2nfFURNXtVVUVxBY8wULIsuPLO9oJHAx"
    "8PTFhlDBZ1+6g4pjJtSZu8Iaxyzzqqe9vzA+nyUSxVF+WOSgFqbwsC1N5mA9SIL6As1AxR"
    "99jlrQCNdifPdZ6X9kxK98pQAdSVoE53AuPeXcwtKR2GkLiDu8lJJeRPCpA/ySLvW6Y3ez"
    "QCnNVCAnOOrINoo1lacaIXzvR9F0trOMi1K+aspSkKpsiHNyHo3lZ9/L6KFgm1yo+Pf5/R"
    "I7G8elaLJEaZpSrSH7UP9AKMsT4os+H+IbfR/tHNyVll5ecv/My6X7gzU66oakrRwY31uM"
    "rCz1/24oosUvMWopXz0M0G0LprbyY1d1OKDqJbP1MAsVgqh1frDB+PLhIBo+qTcnq/LOVW"
    "zbIN8XeVsMouLe8BLQPUqSsJbZYSLN6FpiVqLtZgXqpcPbWRs7bUtpRduDn2pZzJvFMDXj"
    "NnbynG2RW8QW7gyFi2oR865RDdzvO2uILyfL1a2DMz2NRdv3NTk+Xq8DTD5R43nUyo3VlU"
    "NbKLsykOT/ORuLvxhCJdTSLBuYto2c6THRAYNsTqwlzai+d+0l1HV+HSwlWg/Ud7VQteV1"
    "ZcVLqLkwttx56BvdgfNl2JU9TTGemoq1iZ83+s/YCEVngWem1/U6ahl3Q4DvvrKnKedW95"
    "HnotBNzMsp9E5lQZ4MZRf93Ha2mKSk5vCas27vYxVGhmYUQ2XJExWGPSWVenF9pw7GBhkZ"
    "0M/X/zKFw97RD92a0wXC49nuU91cGLUYiN0067ipu/vks635jhn301H6wJ1WNXUVuazrwO"
    "kfsZz7KrsLOuYjWzvMC+r0NFcWnfB2dpbx09Nmm8jDt3/fAoSrQOsPGaC89durhnY+1vvD"
    "Djvm78rsJlO0+uPdsUqH7YS1e3LqLNrkeveoW76ipO5p3venebio5dRUoqKEkgPs3cIkFz"
    "5FhTF/1TXYKqqL9uy65WLYwrDh/KyenJ3han8hzgOoNHGpXS80ofX4YZPfVxb5Ik9Iw7S4"
    "orVogXo2niYLHoWhQshl17wzixjBN7GjFW8L6iZJKJb7ZnP3jmMgzAil53NNbG+vWgd6Zr"
    "FzdD1Ad6J6754ZO5WFsa9ux+jRpPb8bDCfn1+99vnUFveHnTu0Tv9M+F1r+6upn2Tge6Fh"
    "oAteveuDcY6ANt0rvQtd5E+8tfbh0N/W+iD3R0f+ZiC8TMOjTRlH02zIeHw3MEVR+9iIZl"
    "lsALH36k2UfayevX6Dv//eer12EfF+PRlRZPb8MnyawO3x5pD8RDxw8OQ/+hsIfX2nfa8Z"
    "H25vVr/Br2rfOXv+BBPB+PrvM/nHwyiU9LZg5pQQMoGmi2NR7m6Ip2M+kPL7VLPHL8wygH"
    "+nCCkXcLu+ce//fitFGx9UqUN4qybBUkjortaKSZWjyg9cfKRuI69pOCfFG7cM3Jj8XDI2"
    "k8mr7Ae6SolBNDpljEqaHHtwjgbVVxAldDldFonashtd9JDjNLCcPc6GFe+0pLmSKDVClN"
    "Ht/mp0pph6tw+zKlNNGZtYGJUmLRIJV7aQmbvY1k2kgcPrxN2Ukkx8qnNyFeZgfC9Cbhra"
    "Pi9CZpI6hw0EoBJotzQVbQqH09oVDlGG9xp9h2EjjZtCH15mZpELRbKR0OUZLbjJJEzwrQ"
    "Tm5IR/hnCLsXTL2VSP8IN8GExuXbC7EWTem5PQu0/2gLu82OlyJ4MRqMwJMp4cFX6+DORN"
    "wBX8LDt4LIYUlqP2GoYE8p3VM8a24HxsJeon+XtuN6IqXpQ26FWzG9Uq3bpu0vYanbH46P"
    "T06+P35z8uHj+3fff//+45uk5m32VlHx29P+Ja5/ywyMqCBusPaQ3GM+y9QZ5qig1LAAWR"
    "z8oz7PRdQwy1Vn+RzxIc/qgyEkh9FQHY0711n7CM57S3bfEVB2aBhq23rAJKbCVbZCl57R"
    "+1YJAfcshMLMXth1ePZHCsEx02d7Z0KJYz9E8FZBKUAftNw8yUAMVdxdd/FyvbqmFe6qqz"
    "gFlresB6Zp3FMXYUqc9uty2G8fB1WP23BVJ9gou0OeEyx9u6ye/XXvZhI5vw7PKd/XqI9U"
    "u5T7mKQJ9ajkWvi467F+3euTp1yNhtPPg9+459DyfN6DqDbpk6iLarXWxdxEvh0yy3aUWi"
    "UNL0ujWq6TLjuNCzGA4XKvhsuV5dkuYnvRxiWWdHLcSViyDZPjNvTMEEEtyI4bYSFKzFUK"
    "YEj0ouFbmsHsURSzk6vDoChAbypQXixt38fPk0A0pQBERdpP+/7e8oSGrXyVJ00DqApQXT"
    "tfHfeboHJxLqYUBSAqQNRde76Kep6l6xK0O1bMI8bXVhsCnhIGQXkQcEYk4+5ZRnygSCDV"
    "rwBNeTsIRQZGkMYZQUS5NmUDCmgqqL0q8KsM02fJwcrTQU734kCNxGt+40CNpKd2ztcKkR"
    "r0gq2QctynjUj1wCtjl2rk9C1FmV+/G6QdX9hOTSYuVuU7sJ0WH7m7MFDUoYEnKFfVwsdD"
    "IquJNxYxIcQMtU/17vp2vHwr6j9oki4JiDUqQIKZKxcvRJF00Pn8hwrO5z/kOp//wDufk2"
    "RQliNX+Ysh6iDGWwnM2qMqr2FqjBepyYMxQFcQE2R9Q7yLpTIMAmIYCfUgF4btlGMQhcSg"
    "MSpWbWRdbuoRwTvrdXzESeLCWdeEBBUFopw4ZUUZAZPEIvPZYa7GWHLAqS2OCsVJI2aIpV"
    "4jpEnd2s56E12LruKckEPt1VVvim6ev9Km+GfKp2ifNPrIjFqf9y8u9LE+nGbb//iTiOCq"
    "P8GpC6PmTIP+RBveDAZRw5vhz8PRr8Nsv3EzfYDencxpTR+eqzrkEXf1fAVA7M1eLvL7cc"
    "u6XO6ONP6q76KdBS1D8Mbbr0rA9eZkgSkIWQLSDopabyuJWm8LRK23AlGLQBe4gblQkrhE"
    "5F3SzuwluFFhIDhCGIIN2P0ny8MJAZUXRV4PMCibD4ryAsnrAQZFeVAWrqyFP6UAEZgD86"
    "v1LAlmSgFuW5wDSsTSZ8DMj0mgSF50REIYkoU/RRLADOELh3HlempJFDhScCAEB8JODK3E"
    "/g1pnrfhlOl6lrRDZkoDzpjgjLk3Z8woS0VdjpjVkl40ctpWcMJM12wFbCHd+67SvfPKDH"
    "NRX2qgcdRjh3aNrebeMBcl5sakBWNfTHeu0LDI2R04+yLpg2ibih9DmqTWwzfajxqlo9J6"
    "w3Pm94+ftIzWPfvcWN1V/Oi4FfP0T5pIgUneQ3hD9EKkNdsX/03CG4iA+rmJ+TFZEsVmSH"
    "rlVDNHGh5NAr7HrTM0mkt37Shl8uQpQXcMhq72DoFnmb5Ix1fkzBxTdC8l//tK1vX3Bdb1"
    "91nrOjoZXM/4ij5QBmaWqoueDB+qODLwaj3Kj+GDGGi585OmAQtKjr1V1gjAkL1wE0CEhY"
    "oJgCEFE0CjTQBEKJBUrKYkoKcuVKzGDqA1qf5qS6PcRAUVNaua5OvNCM1GKEOVqET41ql+"
    "ghbBtJ+0Nxn1SF4e0bwHrFaWg8+rxfMBVTd+NNbG+vWgd6ZrCLrLS32sldJrp/rFaKxrN9"
    "fnURfn+kAP/5qOb4Zn5OpQ3JGGSDW9d/ZZQ9vRVL/Sh7hevX52g2guEO20jyg9637tW8bs"
    "0XQerMO0DH31V8x7fEnR+kwKgwKlCp3moIJGhWkO2pTWaVOc9fJOZPjKFeBTgi7J7rVFcU"
    "NS2o05b0hKuxF8LjouUG9K4QA8aZeW+I7Vc7OF6ysOQ4YUhkF5GJSjAMD5v64hWJnPpDyM"
    "yihkaWEglAdi6T5Zc5VR4AhhCNRjLhBAnsoQcIQwBOpDgIO+Z1gNISH1sERdQr++uoOIa8"
    "HuIFLJixkisOIIEVUo5EgTgvmh0eYHiEAA9+4mWSEquXdXc5NtQN3RZp4LxRX96kuemyjz"
    "IW+uVGG/MAtysYcx06zQzTjUmPPexQl9pFAvf1DcT2xLC38nVrSURY2MaMKnhXrSCk8LG6"
    "ZPozTU2M030bfmPMdfLys8BLVKn8CovbRPGqON1L7TaP/k/9JYzUCxyTB5noK5UEQrbSqM"
    "O6nXTCh8NdFjJc2DJfmfM7uKhJlwS1mfUc+ebPw9TbNbu2Ej2aejAiMhpHuuX1xuQJWNpk"
    "G8HQ+k/ZaCaCjG2y8GkWXRuO06Ox4jx5q66J+Ko9GbEW5Hjztr40ZdOg70KVVlDOphfcsT"
    "egraMkwwPX+yaTwrMWuk4004Nr4DZbaN9LQl3i3zkrkvUJWLw+HRRdxbFD5dhWuLm4JjV/"
    "scu0y5WhJx+y7Gq2wj86Y5n6PBEOhpCgKDUpLuBWCdVAL5pADkkyzItm+gbcd+EszkU9dd"
    "WKaTs2nQdBzWd4iwhVO6yO45Gg0Yc8dpn7OCDm+uTnU0xQn2qJEd5BhHZ55lquW9YinB6A"
    "RGp04MLRidWmV0wlER9eVlad+ZvB+LCU5ZVCItxk2KLSXm0hKLh1Ukn6nlLcM3E0s+4f2j"
    "KpJPkDSto3DBk7mwU99+XMYAZKNGBr0USEd5US8d4Ny3Ih756ISTjj9niDYM4mgY5HIxHO"
    "yOURU+lupFB8H4VhAsctT++aucpeqgJuRjhYX+MXeZf+QXOZL55jZWTi5tpYRMYnoodafq"
    "2hwm8Tbm5rOABy4orcBQgbVWZK3F0dbK81xEDbNcdZbPTXvxrD4YQnIYDeU4x0jvJ+n3z1"
    "CB4z9oYV+gFtZcrRa20jCzlDUMc3uWUetGGXTtoGvvkK59i4pkonU1KCE8T53MN0x9yNNr"
    "Wn+oHb66HuvXvf75qyPt1dVoOP08+O3Va8ZjPeyKFoGKH0q1TJ9KXcxNYFWowb4wlzZxcM"
    "rorqM7R0Va6/u0DTjqtE8ZDY46W9VEBzZavCt3Yc8EEko+zBxZF9GuPY0vyC0vgqOd277v"
    "Lp6UBpqnBdmlaSOdYbOr+F3YzpMd1BHoG/I7/aS79i714iDfpYUNyrWAdWXFtumuAFW/jK"
    "HEj1OzMJczZ2dqGY9u2GxzYNdbx66vEF5S/HpC0EHPkdo5yK+24z/aKxl8KRJg0itAbPvG"
    "wxpto7Yp8M0p86qnKcGvvrpffeB+tRzj0fQfRcZKx/Sec6RQho5H/DkInV07BPlgdMpAji"
    "byaX/YG/92eNX78prhkAej4WXcnt7ET3+b6j1+0uNzl9gbpcv5CEhhn6myz6S4SXImPCGY"
    "h0HN8kKEb3qYrT9WNupOYZhZShjmRg+zOZtZK7XlzJGCLq3J4xxrAKTOQoYIak3xicXpit"
    "7VPStoqq3yFu2AtMCvIrUsb+hWkZqxWzlRS50qmHWa41MhmLo1IHud9tTG+VrBXYVerk1w"
    "V8mocg0ipZOVRjuO5LRjIiBT+T7KD5klirJGWFaFByRtU9+UwxRArT/RhjeDwWvtx5+0Q6"
    "KXTC4puqxEtodc9XhqmyhVjS/TpmpBl8waxFGWR9rv3PSB2Mu9689Bw7sLDe+jZQpmc5l2"
    "N6YCzW51zS6o0/cAuo/2Css3SOFQYb6HItyzxAB9deiXrhM8bhJ/ldMBRGCpRmD9w7UdJf"
    "URQwhawkZrjxbWfaAwxBQZaAebPL5N1w42ZWDbox7sDqhtUxA2wonxqIUawrZi21gdYajT"
    "SnOjhcmrI/Vff3iuf9H6FxqCStO/9CfTSarUoyhvD3BOaO4OukgSqMUffnvwWvv1sz7Wte"
    "jIjzV7lFIRi/cq75LQFbxJMr3TF4kUCmFxmtyXij6USAMHORpOuk2q2RQIEmrRdwP32VwE"
    "zzit/zocPk6XyTY4KlJmLsKmJHX3epMUcp71ZFvfcC4s0FjuV2NJIsF8O9pjs9x3QfxYQv"
    "Wik3GlU1kCP4boRcP3gHYPy1g7gb2QAZAje8np9NBJhDb/tSnAr0xDm9KBklBKKX73bOQJ"
    "B2WYM6R7hj1t1WC4LdPDijzpM4qne8l7RISF0lklogUsDcWDS0z9kvFEwsSDVMxZQrAte/"
    "kuPYU4c/lxFXP5cb65/DiTqhiDJb95cmQvmkV9sn07kMk5mhJAulHBgX5ve35gEJAUjD5Z"
    "arD9NNn245FA/yeRI0NB0l6KZr9r6E2D1o1nW85cBkeKAlCMbc3mBptPhngne09DPO1bt/"
    "VEvDZRVkqWz85QQpimIPGYHKj1oNkw/n0rhmeMVA220aldV+acJsZOUNOpgsWZWtG7Q7aZ"
    "K7+8LHNm92uC1Zk1PhqRkPU/nFFV2Co1q4a/I0vqEW/RjBXiJZ2GrdJOE0269kk7ZMEjNu"
    "HRNIpMwcZiUWMiZ1drmqjhmObSVmEygQXG4Hhi59uA4xWkavk1na9g9N2z0XeGhlVG4xa3"
    "r0fhttfS9Ky+7cO7Cvq2D+9y9W34FssXQcLb7Sa8JftHBt98TULUHBRxokCTleWgVo9o43"
    "h0UXuV4j95XUDEg2rEQ6heSCCV1TuzlB0ahtqm/cz0HzEnatwJAjXzy7mxVLChCJBdWd5X"
    "gX7yr5PRMMcfPSbg9Wj2LND+oy1sv42wFmCGoWDUZ/Fhl2SAo87BM0H+N9zBaWZCB9aD6z"
    "0bc9ufuWsnEM7s/FHIo2/IoPz7zxaNxb1nWUTCRi+flzK6QF8vIgbVfYTtN9ND/BySw4lz"
    "tAywAko4GQX7t2e7no1gunPdr/jBWV6wyLtNRA4ebpUcCs0ZtndK4s3QgQdnMeAZdXu+8j"
    "KjNRaVf5RJZZ8JsWjXNpOnN+YdjYKcfAVbRKqh87cYKhIvtOmcwpras0fTeWixA1YxTJ5l"
    "zh5rWH3dR8p2nlx7tuna64e9dAmk+s1QCnaWaO7lWFvSmVlsczFmaUM10wtkC2uYGQZtcL"
    "7IFz/fWpBSdNBecFzJXnBcYC84ztoLfHftzSxJTxWGCDx/OG0T2YeUErQzlJCTp9HOc+jm"
    "o+tJF5TgyKAsUHlGwwgyuS2KIYItijPCu4GcET5q373Z+r7Smfq+4Ex9nz1TpYPeIM6NaE"
    "etJ9tdy9nHKJqNrDHtQW4rVhnbN9bOXFjbrkzDmtKBKrtclX3vuUsVh3ueDlKTQb63HQQx"
    "uCpzlaUCUItjGSDVW82p3oTbbQ3w1hct0khs+ROmArrRQgdsS0Nx3IYFi0hq6Xvzf6z9YI"
    "mW3thCwPvBgUBZn210VKSzN5Pmhke1V1Hd//uA/VjrjxUuhEL8g9ClqBxIqk/IPNlwVxbR"
    "GsfT8oD0gt4E/4gyGs6tmT0n2rkkkeGfYCDYq4HAXBJvPAW/bJ6yS+6qO/bHBivN9jVKcU"
    "1PycxUDNVL1i1F+3yOs0T+xszTgTCTC6y8uYunBYNXow1eMf8jt4JYKjDE/CnEVH7xsJSQ"
    "4qnJKwf7Ia9WnvtkKZRloynVNOztGdkaFe3N1we3PgtLQzWXTczF0rwaFQIlSCgTkzlBJ/"
    "fIbZkm+KClaVxeVr4Kg45FleextcTjKMy8wbU4KtItEcHnGb0u1VhFsQTqnb2qdxog9bZI"
    "oBCKvWQBqAlnDCnIZo3mMM1ZGJcs6SPHUIFuo5jdidCqgd0ZWPMHy+ul/bUT3lKuh51fTe"
    "B6OMYgrYdFMzyiRojXiYplHd5S33WLPuyWOnFuD6Q5n7F1b3keSaqW4XmSe4Xcjke3Uq03"
    "hbtILJShwez3KD8udxEnu4ouzTzLjPR35FZa9wqiZ/bOPaWDUdUuk1J00C5Tf+kAz/qHRe"
    "aIoWICy9J2z7v6uFrAUkG8UhZzkt4xBE3KVThL2ZD0Le30GMaxSo4l8HIvyJKYknRxf6k9"
    "7mXmLpdC/VpRIsqEpHu7yVYs6xQLk8G5JFqPoQQBudECcsyiyw8zSwnD3Ohh/ufaXNjoS1"
    "TWM08LNtXmj/Qz+lwjyu4hqfzK7WCrPgrtMPrlAL0ybaUkuLlddCjH3I6dLtc+RsPATvsy"
    "thGO7CW7BEZQyJ8TDCEcEk0+JDwLa4oV7V8MKYxzk8d5tnB9NRmOJoQxbvIYh/o7xbXMkM"
    "I4t2KcZT31GTJwNBbqzWUTv3BkoFOsplNMLaRVpy9FAn4Ywrqu0gkzKCKANLMdMPb+6pss"
    "QwabbKHDkLiKmLS3UOwEchZ1184JW+osRO2AFVIPxDOxBnyrO583c9KWIsut2kppM/DmuV"
    "Ns2zptmXNG2sWNV1VsmKE63irGpLMOob6FRNWJ25wRDWHiCzjWkRwUu/v1h+f6F61/QWqJ"
    "6l/6k+lEuxXS3h5ooyF1D/0+vE3nx+3B6yiRROhmhXrWDl+N9UvUJbp6/upIe3WDHjY2xv"
    "ovff1X/PtvN71B/6If3vysD8h/x/qvvfG5Hv39iz6eoL+V3Q7JqVLgehifOuXuh0Z83kGo"
    "RfucBaHi6fbceMzlykSnphS8FE33hO6tFD5tQLBQw0CXs4f5gbtaKalXWUrQrjZZuwrubi"
    "9imPcc/c4v4L2e7zXqdqoJciE7XJMo196FVEWIq5BMYORYUxf9s3VtThMm6RYSCWwkGhOl"
    "nPvNISIbGyUnaJMmBDhM3zNOlvgaJwY4jBnb5Kqy4HrtuQ+euVwWSq9po6NKIuyKab91OX"
    "ayNBeLXLc54TasmJlwvxJW6CJ3cvz9h8QpDv8ocoObXPUGg9jvLV9uhdKgO86rkyiTQ4Wl"
    "ijtobhfgDqrqDspDKqpvXnk8hMXN2zwYtdV/5pGaWfYCezXXsAgyXXUI/x0vhkjlrr5B5X"
    "QAOYKVhwRhaC/XS+UIAjE9DIjygDy6iHBuPguk1NxBYGi6hH1t58M39B3uN1lcOSpAVrSB"
    "uE7wuHg2ZqYMZ8NRdehIrZGlIYfcwr63DAKXzMwVE8MEFuDsB+b9PdGViBSDRaIqRwnCan"
    "VhdWkvLD9wHRHm+ZlCWCrIEiKZJURCa75Nr55ElWf4CJHwvcUKTL5lqsa059onLZxmgtbh"
    "7lel37AlpR4VqkBYTWlWKt9cZzqO3zhXYZp6jlXQlnppY3D5aZ3Lj2zl6o1KVjdtI9x2br"
    "DkDIk8BGW4KiEt8K4C3hV9uaSqM6UAQLOAbqDPBP1lbboZqGrWgEFYuLLeMykFhJtBkrWX"
    "6HXmWU+Wp5aIgSMFJ9ImjzPU1tlWRC4SqlUichMyQLUwIpfOlL5hZGO9/plNdDXkplaFsF"
    "EoCNXiglCcVk8tHJKi5cMhUyXo4S09t8ISCli5FP6V0X6kgZMUkxDrQrXe8FzLkJC76AVJ"
    "ke6jjMbSwE/b6AOTDlS+Uu1zcj4lp2iXuFlOxa6fPqlU7HICO1hYON00+tN7PhBolTNtjg"
    "qrdqWtDStprlbQgu6LLl9RWiqeSQXK9YIJknAz/mXjLKLkk6LdjPTBlZFPn8DMUiglD9rw"
    "hmjDP1ZQhn/M1YV/5FXhznp5J0rUkavFSgm6pL+qTUm7RkeGBJpxc8BS6P3iW56wLG+Bz0"
    "tKApjmzE/JKGyK5CWHYIdTiwQGSqsBeErIzcViq5YkfoeZ4VuIKWLLXc+Q5ZxYqg7yT/Wn"
    "EAkhky3umdLAxGXxdGeztecpGSo4UrBINdpSkVUDVF0+WUqw6nKrCMxAWzdYULOwBq36ZH"
    "2XfJrO9tzOCVyqZs+uYjBjdNuMkdXLEk6T14+Lm6X68bPeRNfwJay1HeJEixN9/Iv+Spvi"
    "n7EOQPtJe0NU9liA1T6hH3HrgY464Fv/KG59k7QkN+I+U7JP0ZXv6EukbdwbEp5pbXLyGt"
    "Ob8ZDu+0e+70/UK/Gd6AOEAZmHmj48FxkIBDCaq1WYEHOBLQK/x9aV0Vgb69eD3pmuoVlx"
    "eamPtUJa7VS/GI117eb6PCI/R5iGf03HN8MzcnWY7URDZJreO/usId5hql/pQ2zG0c9uUP"
    "sLRDftj/CI3KMPNnBB0gfrkOzL5+PRdcVXEz324O9VjSXXlme7Qh/8bKOjquaSVdoePPFb"
    "Z3sADXm9Gsh/rk28NgT1Q4pK1CUkgClYHcDq0DJMQdIHqbQhYNcnle5Ncgr5ydRFKk90ot"
    "oh2SlyoTq85b4wdH4KmZbbAzLhBJ3MsEeS5flVHhi3TQW2sHfiypTKWMmvVGBj7v8XI2TF"
    "PMAmrlDj1BB3UMzi0y0r8/keR1SXc9ST7dsBtsBWcJFK2h7FTlXCTZg2SbpIeCLfVOAXFV"
    "VF+KS9Gl3rw1fgEAVCSacYFHrZVPWLoGk2dIxoGrxynhHh5iBjZU4pOmhhrtlDD8LzVKZp"
    "64yhUCW5+2MMYjAYvBuPKagW9q9aAIN3Bw3etMwdMcBFypRs81SfQhcpJAL5ETFUR1UHiX"
    "n7/NXrjC6H7jJkGyq/QdicSpLGaQReo78OE1ZEPRnaNULbJMJdRj0T3zoq0sesqEZq+he0"
    "JdqxCgdrUEDTsVdNB9Q+jMTKD+8qyJUf3uUKlvgWF/tlLqWgjdt3UGY/rlT08Lig6OFxtu"
    "gh/WYSMHNknawwWbHEZGGNyQzeKw9Hgyhk5uIIu6Qh3XFiridzYc/t4Fk+W7WAskvjUJum"
    "2vaNe3NpL54NH+0gFvnq7GQvqa4k6gFSV0ukrkbb2b1nWf+yZMsJCChhmouL+ayduXFn+r"
    "aUZYGn6yCvUrN9gZZ3Kk5imgRmr3iThsJ3296QM4rKfM2OUIW5YQ3YSB3RTc0la9+lFLX1"
    "gEarfruE2hY0iJFCywgsb5lVGDJ3U+0cJdAkESscg51c5ziSKN/UUaJKM5gjNe8F6Ebpe9"
    "BXQ23lde/s596ljhWVg/5k+kpZQ0ivu3xlIbc6S/WGBmfigICN9mkMgaGpn6EBVeF2VYUz"
    "hMaD6wmCYgo03RRNB3GuP1EHtmaF+WKkKk5xZBuVnGqYXrYA4doqTkHs13a35jS6tOrGkV"
    "J0cNuoWTsS17a1cUQDYqGl9X159DCXRXM54sJlfbhoKnCMK3biojwkNvYnSnpqJ7AVHIro"
    "mdUEhyKBnGok0kuecC5qzESEpd8ZRoOljRhNAN1Pci5XeWjcONUMxFdSNYRoo8wqIwR5FS"
    "p9NWlKKUjI71AlcTUaTj9jhcTfbnrjqT7Gf/6m98h/p6Npb6CupGD0XPlaCl4dVq6m8HkK"
    "RV8nxmGuWhJunPNcHGAmejmZ6DIyGr2zaf8Xoh+67k2mxvmN/uo1hJvtWaXiIVS+WWh389"
    "yldPLTDGmNCQ/36p9Vl996uGpkVSw8XQd5+a2oWiBajXPGquSKVeCIxQNMVryojE+R1T4h"
    "AYgrQAyebnv3dFuZ9lxpBBg6GABwNWysNgZcDcHVsIG4g6thW5XpOALd+JfrSMk5DFEHMa"
    "4/rgfJK17gS2YzYYhedDoTSsFVFTyK5EVD57uo1d2zdNURnq6Dy3wL7gwRaHL6OJYKao8I"
    "MJXPwUKRQZqdRqdg8awlRlFlkDlSSLXT5HFGX2rJCEtJexCRRO6f1h+BgTPty7FFHNlLrh"
    "5oKW46Fuw4LdlxZthZBpf0Nn25eP8MYfci/t9XMuS9LzDkvc8a8khVFAUNPEuntN83Dey9"
    "KOBD/ZfaGGRpYRxUx2FpOvgEkJQDWaqtyoHt9clorh9qGzFten7GprA+nfPtbWauwAquvS"
    "3Iw9hQv+kKiRgFZ1gt4D5jj9+rtMM2nl+lCLPHt7RnOiW2ILnkQaQqkQnrH4f+W2ekrw7N"
    "a06Eryt1RPcz3zLAhU4INWJ2QTrsElxbjBRhvPFz8s4WtBUnnRV46aO/z3rDM30wCPPQ6l"
    "+u++MkDa3wCbHbZ6XXiRrTySXIhSgL7sVFmPz2qj88D2M4ejfT0VVv2j8reoX44Kn0ClHj"
    "7Cv8+BP9OFwGNd2f6aqt+e+B3QKrvQRumb7BG1wbKfUpJKE01E98M3X5zH88fteK04I0ZW"
    "ZF6DeAnxXZwfOfE6rZKz2HNOU+lFwj3xj+hS6dFE0vrGSoOrtwW2F+43RWkyTHrOqCGd2o"
    "mhVz/5P2QMpw+MHhmyN6aL7TUkWUSoARw+YIY4t4RqgorIi0NSg2DDKftDFM595CW9JMyr"
    "+KIeqg48V28nVAUZ6XYNMBndUudFagV6lVr1JF6t97Sr+GWW52K5gxzJa4jquoEReyH0+F"
    "MGQ/OcZxzL4kM8mqbwS8ZEa/k89KRiKRMUvbAifZOk4S6osSS25tDlTmEtdEVrGU85Rdgn"
    "fHhnKI/N5mcI9noW/01YQinhbEokaLRabjf0PMhspIc6Tg0tjkcY6ZUCW9kpC4e66NW6oc"
    "NVvYjqXgTJqlBMirpYWhrQGSIVVZUlD6FCt9+Pxl9XgrdbSswBGnBRLMtyakJmQlf7FaQ9"
    "CG0WpwnxaqNkLZMspFyPUQyZ0lz4l7iK174W/tVJ/+qutD7S0x3J2Qf2l5CycnFD00x4ou"
    "bJVjP5/8HFrJr3t98t9z/WzQHxIbI34LyvwYNiWmR4p5Uq+wmud8IlD7FPip5CuAmCGEcg"
    "qtVwVBOYUtxNNBOQUop9D6/ANQTgHKKewdcyin0CYlMZRT2OVcxruois2JpesStDu2OKGv"
    "VxoAlg4GQN3kB1o90Oo1AumdaPWYYCVxBhwZ1y5K54P+DEWjjqAv4PnqA+s64Qi7iBbaDj"
    "DvVYPrIAXZOO20S7htQc2ep1/NLwNUSlGugucKAuX2KK5SXNxcqSgQuZ3yqem1lHVKiwfl"
    "AyCuIFTSfndlhARBjyVq+jQ0sqKG/j4lUKshJDi30lyyfwfl/V6V95AKGFIB7wc6iJBSAb"
    "J1LmIL+15tlBlCcANs8hiDEgWUKM1Auq2uUQKOO7RcFEoeVMNU5Ij4CyzcpKkXvtPeSssW"
    "l2gDPrO8wL63ZzkpBPgmhVLFA2pszLjWaiLFwkRyHfaiQqSWRx4Tlhr9nYrIiK/ENQOqVS"
    "91v6F5z9Q7TT6a/wCDtCXfGC2pg6Ns7dK4QzoRRJjbqvhFVmsPfaFf+WWS9mUvRHcs/VJo"
    "QlXHJ2pd+kJJp7Kvc2cGs8eqg3VvkOZlbxP3Kfsu6LeNLkQMS9nbzNdW2YuI0+lcjEf/qw"
    "9fva7ySjO0CI21E9iL4pfxH9EkLXsd0plvLgJZYNBGYD+h4cXSftFbIAYjalr2KmmP9LsQ"
    "7U5069m4sx7WDuUHCSWC9+0myGwdVdFmqaAaCStDy5bR6XL5nOMq7mvH+e5rx1AHeMf+ge"
    "REQZzIo8BIZDum95yj/qHJ+EqRz0Fo02wZ1EV+DJGvX6IIQIie9oe98W+JZ2CiDRiMhpen"
    "At/A09+mek+EPj7PFdCPyRTRb89evFXwQ84sg36J8pOhBL1Yk/ViAjG16lEiIO3gmVKlsm"
    "V+YctMXcuV7SicJzQVbGiKGxoG8d60F2tP5FM0WZqLRX40EEfbJXfGk+PvPyQOjPhHkcvi"
    "5Ko3GGR9FL+ZvnHvuf+yBOrewuraLOGei2qnrRpcTNt27MA2FyouuRnSLk3jHXvlpllw5c"
    "aApYMBUHeLhtCtPYdu3a2fLc+QjQNlqbqX2eNtpWDQtwXBoG+zwaAhaKtHybrzHFkHwa5d"
    "4xNCZi1NkdxbhnRC1j2kj99XkYRQq/wY5/cZacizZvaKpACV3UWylN2DfCs7SQqc9G4iIO"
    "0g6LXvKCls0ruKgLR7iG9lZ1lavi+sIpcPNkXSPZC3Ur0WvZn9IJnaLabooKqwfvvewp2Z"
    "C6lJnFJ0EOAq+ObDm0GX8vrIIJzvHM9SveR68BlHFllDkbADsBc12V4UDZmSuzxPCyPd5J"
    "GGxLl7ktCezIU9x0aRpcyxxFK96LCt2M1VMuiNoXrJ5zrrJiyzw7OUsL83eX/HI2D8S1IF"
    "xBB1UML4UEUV8SFfE/Eho4iII0Hvng1ZV1gBaQch34LTZoJbFu18N26WCty4IRT6BR4Ktu"
    "+vlUaZIYSDv8ljTEekVd0caRrYGtmtkQ7HrIonTQN4cp5VXFRp5Tgsjg5wLYzRTyJNWXyl"
    "g/O5AOvTuNtWQlwanE9vhDlR+cK5XAPQ1UsDtxRbfgFXwDcJbwdsi7GlD5wNUnIG7ldr04"
    "yJ3IYxxV22l+3fSb7ETCA6DrEi2z+deEPYismLmMQlRjkQBekQnqNCOgdnYx1xqzFxf3iu"
    "f9H6FySUXf/Sn0wnoidG9Oiho6HgPrp+eJs1DqC3SfIscLeYSH7RGxPNSCkSuFWafwT/Cp"
    "MWTEaDsITReHQ1mvZHw94A/zwbja9HY/T54Y+ra3046eHbOP+h6C1yqinltMupp/Rrrz/t"
    "Dy+N695vV/pwip+dSaqA/rqZ6OfGzTX+U/9y3R+HRZh+GfXPw7/G+sXNEP+d865P5mJdYf"
    "KQZumbMrEDSXLLN9qPn7TUpZ1co36imwxd3qSzUyVX6XvRrdPXE4xpOoivSeUp6r1wTSzx"
    "u1hVXsFinpwaDpKCVvhxqS6cqnMlemQoOpc/NWxHPTiRuZnnUlW3+An1WhuNtfR+NGVyBo"
    "WOeCofFKp1+obh7KBuhfODvoAavN807U/Icpbn/klY0+oJgNJ8LFD2C/J51C5FZlBvpBAJ"
    "6Tx25O4HtZC02uvHEDZGJVCPI+wSuBAq+bIGABxi6skDDTZ8sOE3bbqCDR/su1bWzlNFmU"
    "vJufWqdFu7wPajzA1tSgknX6psYduLS8+IlTohZUUFINU4fQbFFUsoASmqTZU9obmgXNmT"
    "mBUklD1BQgPKntYpe8jgKeTWYukgWSN9nsmk1yIZmtH6kJnrNA3UVAB27aWwaw2NtqgwzA"
    "3RWLdulNe+0kqmyMCptsnjyxhqpfi9LOV2T8KGrGB1x0WuPku97outxbjUAyw7z5pQVUgs"
    "gxkuHrNSCTVty3g5pRx9nptT2MJGk8FeVn5O1DyVhaPNOfa+wM4V8aUftfRwlq+Yaj1ETl"
    "jZMqnRraPC2qhUIxVBtqxaClc4Jnqc8dVakWfGC+zgSFgWxQoY1KDoyZ7lZtnMaxvlW2ua"
    "IMHll6kUzn9cEM5/nA3nR68VWJ5tZjHOT1JK02yUobRpeBfAu5UUpWBGAr1EMwBunUSzXs"
    "0Vh5mlhGFu9DCnHJnsMLOUoJ5o2ihL2ITrF+zURJ5Td+3MQ5jFgk/U4KiC+GPcpW23bs4r"
    "rh4iFE0UHdjKhZLtu6+pVwzJF0M8a4YHbYEmsHAfEiPLUr1kH7UIiUf7QWD/LAUwJnvJCD"
    "7Zvh344hmY7yXMECkt8YaBVrsDdoiQeGKW4ZozLwFYfM6tLGeOZ56Kb7WAuEMY77oUDQET"
    "z1X1oWCpYSxUx2LmLldrRfUESwqCK4g0zHxmBQvDR0gvstYjYSsqjnqufdLeStuE/uqi15"
    "ia/tcDgXCU3jwqEoz+gZsZQdxORSj6/WDluUsXz7vIiBgag8pMRnPUbehAzBmP0ncyUJtS"
    "85HrWLTFDXuaetYSvyDYlBpkUwrsQK5sQUIAVqVqViXfnksBHLfvIL5FPEOM7ve52H6fLd"
    "fjr9Dj7Du5GcyRdS/X+VamcXouVFVYpBQvWVcRHYTSKvuUDPT1TWNuM+OrEG7K03VvG6o/"
    "1DTCTIYvpEjAO4A/PhN2XHZ34khhh2ryDgWeNeBZ0wyAW7d0eBVK1cXD00HEXHGgQIJXFm"
    "T5BLF0X+0Etzz/Lje/mhAfQOkHiQqD17Zy96nMmuhXmA/ybNAf9s9Ils/eeDrUx1FiTFr1"
    "iCvaFHSN71OJFzk1JEm7SHPeVMJHSTVvOs0Eal5mDuareZlpv5UAAAsrtsP+0brxAvKD1u"
    "qmMwlX/CvT6uKMlBZOSDnAuU5Bebtn5S3JLZzBuSDFkbuBapHn4/br3rTlWlAQarFlbSL1"
    "ZhIwc2Qd1Jm8qVqnsrBQZTa05RE9UGqriAk6iXE1iGVKgZKTUcrMExN0cMv4WAHfj7nofu"
    "Sxte7vrZlA0M4HN6XoILr161VXlkd8S+9WWZDzc34yRB1yg6rN7c9cumsEkIKjGU/ZIXR3"
    "7GS2RN9grxa25cnN7gxdh4agtgluPVnes+EEMu7CDA2AmgUV5zSQOevi9t1j1LYieYQpI5"
    "CcrbIvC4g7NIV3vDWjrw98A7ERxtoXsM65g5Ch69AQ1LaL3LnO2jcW9r1lzM1nQdLYXHgF"
    "lACwyHvdmdsBUbRmsC1IF8FQQcKIDRJGOJY1940ndz17FBUWPHXdhWU6Oeo6npZPJoqIuz"
    "UEp6PRgBmC0z63QQ9vrk51JDiS8UCN7CBn3155tuvJ1T6hSbpUHaLG3WR5Zzv4iRKcH0PU"
    "RUVH7WV7UhtYBuZ8P1aGaENX1qYBLufLSlkTq4JHkbxkL+C79fzBUhI5eMoO8WK7VgWhvQ"
    "VJDDK8ME3SIeBrO7awELYKCzIjiWFpCxQXRfrjLC2AXAwy/vvZMgV7SCWcaXKAWlT/LCwo"
    "6SOey5I0hwhIgdUVqX1w4tUZtm/I6HwYIsA1J7WBEofBEXYJ3F1nNABPe/C0bwTA7fO0hw"
    "LQ2/axD7HKwivvYZ/21EZYy73rmVkl7VtPJVcw/a8b1utjEoa0c3/Klurj2MENIUqc7W/8"
    "Fu/ixShFpooNkfolNXh0ESRSBnHT2RRhdIr76ipQc9snstSGUPWdJ9eeWedRb63lUHdSSz"
    "QNtAk9f/+Hi2Hi7lPhUSTmhsRHnY97F1McHkXCb0iY1M1EP8d/6cNz9EcYLpV2FfnB5j8r"
    "bJA+7Kw30bXwIg75GaJH6OMzfTh9pU3xz9TpUzvVp7/q6NJbktsJO52/iUh6V6ObhIJ2ZS"
    "R1SMM2F/0v+rlxjc5SXdjwU9Lysn8R94Xdb0jE1mgaZpUKWwynn42LsR53lHiY4V6Oozan"
    "o+HNxLgc98peLGx4dTOY9q8HfX0ctWb8AVHz8Hv1AYKLTFkNDQAHfmqey8c/aZMOQXIpHP"
    "PeAHHceITRfww0GMagH/7GPLkxQi83nmTGHQs1fsFjyf30kZGRhi6PE19CECb2L+4hoWWi"
    "4ClhA2omp4qGcIDxxDmkDRz0G9Ctf/yk0c34zyU8RP574NtcLSCyYVEvESv6MxWCwobo+X"
    "EL/tkxW53/+KhF+ga8qjBZSm+opUReK9MSvzB6tZRDpZfDBkGMmHUqimOMWKsKoYyxU9ZO"
    "k9bF+u1IDqT7EAc7opeMleLkMwpiHtO+aawP/ix/Kzs8H4vfImpU9hZpX+xbQATmfiMwH0"
    "3HsRZSXhspSQd9NmoO/aGWkMxsZqhAo8rn/Zlb1lJaTc2RAaq8a5HrSQYARgTdc9zfSoSl"
    "680Rx+NZ95ZnRerJqlALSLsH+laiJULkAjcwFyqmRSF5hxwPdmxfjPU2KkORpQVDr/JAhD"
    "ESKt58LCEMgbqtXTGEq4boLRiAA8pKpjAGGVIYBvV1sLAde6a0EjhKGITNQhmz6BeHMHYN"
    "c4iAbgdP72EDCdZtb8JOFnTSpTm9430kQVWZwczrAQZl80HZgOPJ7wMGZvOBUUlgzpBCAv"
    "Mm+4YSQ6xc2CFF8qIjNtdqy2Nd69JoEYStWxus5bu63zRjLwdTDpfgALK+bwXYyItVElaW"
    "Cpz8IZH+zhPpC3bcOgBOe2rlNlshkII+Zipgm5vNRxrb6q7ujdwVSqFlN8Um1H9g3dpiL6"
    "f/KfLKjFtRzq/hhagcBL42uiEez+f65Gfi9aqfTvpTPVsjgu04dO4tcQqNW6WPZ5VZqX8o"
    "pUxJL6aWpPQaUeySn4KXioXOkreKm6Wv9QY7oOZo3KLKuuJ7iEzQmu2O/jamL/oGdsDl2r"
    "G9MHoNth/2FiJiLghwcvHKxhiNdcRiazfD/t9udDQlzvUvWv+COD/qX/qT6SQDHaZEsI2G"
    "/B108fCW2e1v0XNvKU+x24PXha6W7DdRFYyzr4+dHhTfH5MWfEC66sPX5xxb0m/gblT6EE"
    "nf4XiHFbgNU5tvvscwtdfX6CsM/rB79YeVrYK5UfXLpjGdW/WExbVbjEfTF+RaPrUd03vO"
    "c3egyPgsh89BGC3XMpyLFMdR8shEdYMAPe0Pe+PfklSTif5mMBpengqSTZ7+NtV7vB/c/f"
    "3CdlQGgKeEMVAdg4WJ+C3EIOKTQhgKm7/NCEhhxynbcUjQEY6Akqxfz5J1zyj/ropN/l2+"
    "Sf6dsHjMWmpCpxQwj8vmsfXHykbbimziSobqJeeubIQNqT0Its6EBBmWXsQwk+wYkqYXmg"
    "YML2AkBIvWvsHdhkXrLs51U4/NpWrqnEbuCqX40lviBqnBdp72qpkM1E5S78Rac6ILS4wL"
    "tAEm0+L2IFbbH96mOrTbA7KBxa1j1U5hl3QjpldaMcR1TLSieR3im6lpKCxijq1lE7TFhr"
    "mAJv3h5UCP7GIxWSiW5/Ya3qYqp5OOP2lxt6RyOiXac3lH6AeFomnug8htNr3R2o9y3ZxN"
    "o8RGcVqjX0b9NK9R3MVaZEOjb1KfEXX/KeqSfMaaMnyIPyH8TkT7XPAhVCNuPD4lY0AS2Y"
    "Sv8ONP8TsoWlrCfTXf3JLsu6U2FyPZ8bdSdB7PD99YO4G9YBKfME9H+LnfyPZWlPaELD3f"
    "XASQ9aRBVp5/rk00uFIVgGiSLrm81xb09Gii70Dn2zoQ5uXIVwVmCEEjWKYRRB8tl7MnIe"
    "ieNnsruTpA5bqZyjU59hSMvTGZoqGxPbhty85Isy/C2VugEGVJQSPaaI0olGuoXy0KxoQX"
    "sXTaof1uh1WhncrvJupmK+q+q+hnd51wv5mHwU7Vs6FaKFEU5Ond2Gap5i2+gnN5M9q8kC"
    "AVk0t6ThumfTMydhScMOgP+2dcHIKkYi9KoH8g0On107TA+eo8Knewqgs1E6Gjkmx55i5X"
    "eImRg5vW9sVu9EmDcl1f2hOo+xqk7nPWyztRUFa+viSlqEcZVY7zzvQlx9Uy8hQk5AHvv1"
    "0DvL5TzmCape2S9hryl77MgVBeDrAW6kufac/VcmfSdDAAygNgmZ5jKQ0BTwmDoDwIs4X5"
    "TW0QeEoYBOVB8Cwko8zVhiFLCwOhfiZ4lvKxwJPudxjetA16d2U50qYghggcucWQyluCGE"
    "IwBDXaEMSo/yTHmaeFMLEmj/ST7duBpEcPTfOi/XmwaW6xUFslHC2skiavknC0DM8yfdFS"
    "KSgLyBN2z9XwfSVXw/cFrobvs66Gdx4CTjqukSYCHwReM7XXlLIt4tYkQA1s6bynFAnAWe"
    "Ins4ecnA0Ftv6knOFmWQO2p0lHrdxWy0ND6VOlArB4gdcA69Su5GHU1vlKbYMb+HPF5sMN"
    "Hboit5zzqLcOwc4GyNjOpuHJEVID1FNXUQp13xviNCaddBWiwEIvt6kX5ZR00iWItuBFGb"
    "vbEQs94aZoF0fmburXSJnztU8a6+uifcflDiZ8WdxRbPfJfVLcIJPFmLYXRblomUuoEfUW"
    "zENDm1/uI8Pb3ANpO2GYtpm+gBrQ1lzmadiekvssfDN9Ump6SXM/Jy1Dy0x+T+F9qjPalJ"
    "PtLye+nr0tjq8fXetD7LF6Nrq6HujTMMQeu6/2e4PBb8ZYv7gZnodX6b/PesMzfTAI4/Cz"
    "Lq7JoyOvP+wjGqU+nuh/u9ERMZf2mCNAPZ6PR9dpa+7+36s40SZHcr4zLX1qlzrVJqm0SW"
    "sV71rwWt2r1yqkIk5dKt9Vcal8l+9S+S6TjRhB8eB6UoHqNE0HQX77oUocNa+bpsKoP2QK"
    "dSIojLtVFuN8b4yUoktuGLUlWYA6vXWiGZbPUPFW4Sm7BO+OHVfSahVSTAVDBRaQPzPqD0"
    "lAKRJAs3GZMhtmFt2KDYQKBtxQoUzFHrZyvpaqlNndr4KmfhFpMesBtj6daBPBpXbCKtX0"
    "9hTh3swdYfsR7lvUPCbawpC7O8jTUHHtUlUVzRXiKO5MRTW18Gqy3PK1QvFqLNcIxbuAYq"
    "w1x3O5vk1mCZSs2q+eKBmIDNb5zvYUSZdEl9okQ0gQuR3dhbHy8A6iIHGLqLsEM0Qyv8yB"
    "gEjmvQ9BWBiWpMOW01ZnCbs0CrVt/DPTf8QMuhy4HBUgmxMCLvJNcd2FZTr5wd8ik8AdIm"
    "ohpEWrfzQi1Y2TsIvTPrcXDG+uTvXx4VvCdqNGdlC4RSjs0hxhl2bxjnfppetYzypDwBHC"
    "ECgPAWScaMAgJN5mCjKqkLZLY1HbyQopJZo23ZWP4LweYFCUBwWy3jRgEFZIODIflJRpGV"
    "JItiI3/y0vsO9t7BCotAhE5DAEaufCBssgvw8YDLXB2HBhFPcDg9Ixx7qmKIokfMF8y3uS"
    "B5WlAv+6NvqBNdKdRtoRLJqJNYA7SXtq5aQtxZZdtBC63c5wUuLNl1uTQ9hKXJIjceaivR"
    "CSWh1MR8UhrGmTvDjW5LH/N/tAPqiVvBZNnom3JM8rDXdlWqUvltEY4ojT5G/87M2jYplH"
    "I17cC/KjQwVtBS9LaXrwg+mfzKtl2EwScJu5yNAwsgJuz1yQ9vGLwucF7n1pYH2+Z5+Xto"
    "EIT/Dca+GZULfiHvxp9i54Bq6hbKzN0sJAbDIQylaTLC0MxCYDQXEVquMh7gKGZZNhiZg3"
    "1SHJkoOSUsWSSBz91M2JLDmsCOXhcKxv6FPulNzCs7QwEBtYVGTzL2+YeLlxsG8/83KqLp"
    "AqmsGRgYkkD1b5VPEcKZTOaHSq+OYbGMEWBjkRKpprtmCCCHezHIU2fTPPDsAqQ7T/0lih"
    "PLyQlQrD66xokmMmkFRWR4lMBcrqNMVpvrI6SNvUG4BeXvKb1umHRcK5DK80jOSlo9VzcC"
    "So8810BpW+QaPeKBajbo065KHcYopESEHXCGEbgj0aMRD3tj9DHMqjLSqFkr/jcGSw8VTJ"
    "zWrdW57liGSLIh0TRdS9+l7HlbRMxwVapuOslgk9zfHNmUL+wCwlZBDkQmBcV8nWz9KByU"
    "Yu7giDt8mRmdMBDINyDJLcvpKlhH2F8/J3F0ozm6WDCS2XXQD7lC6spXzpxiwlTOiGJITu"
    "JJotzcK/+Y5QY3qFYE0ygshCmSUETJNqjGgPlJHmEoLuSXInlSS5kwJJ7iQryTXf3tmSvb"
    "R9Bs9GhEkdNd7iGdnScvJnM3fzs2aTWRO1zQ1b4u6rFOmjn0s/E4unec/D97hnCaRZ8kDR"
    "9bg516r0lbBckfdK+B73SqkYQp5B/Sx4Rnig5jyE3MyATB/FEcjMJdSI/CFtZ46KWF9ZHj"
    "kjM9Zm5v5Rkc05Lha9TJpCnFTrrLrgDLl9Z8h711vi3SQszikBdYawg4h/rID3x1y0P/JY"
    "L90nS7Bx/HUyGooxTgh4j0h7Fmj/0Ra230YbYwGoGArcc+IGGaN5eNX7wgN9Nhid8rsK7u"
    "CUV4K4IlEzH/W4PYC+Aeiq0QQQSVBXGiAfETvmQgB/UZpomgwyRVfPFE0YTRXfd4YQPN8b"
    "7fkejZVc3AhDBCp1XqU+dx1LYdkwhDUsm/ag27pVEw2V3KphiGDVcMzVerVQ8QDg6UArzT"
    "sArL0n+8n1ZPP8sWQQ3FSo609mYQ3a/kgj2N4JW6rt59dslWR/0XRsGr5NDB/jlm4TrCmM"
    "7tpw8fjg9TbW0WGu3Qz7f7vRtf7wXP+i9S9ICJL+pT+ZTrRbAeXtgTYa8nfQxcNbZmLdHr"
    "yOgpwSvorEN5HYpqMKOvw//z+E9w/R"
)
