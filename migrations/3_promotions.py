"""Change the schema."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that makes the change."""
    return r"""
ALTER TABLE "ledger_account" DROP CONSTRAINT IF EXISTS "ledger_account_floor";
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
        DROP TABLE IF EXISTS "segment";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "segment_bounds";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "partner_store";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztvYtz2zbWB/qvcDx7J8793G8SO0mze5vOyDbtaitLriS36Vd3OLRE22wkUktSTr27/d"
    "8vAL4AEHwAoiSSPjuzqUXigOQPr/M+/zlYunNr4f9vz/Ls2ePBP7T/HDjm0kJ/cHeOtANz"
    "tUqv4wuBebcgTc20zZ0feOYsQFfvzYVvoUtzy5959iqwXQddddaLBb7ozlBD23lIL60d+1"
    "9rywjcByt4tDx047ff0WXbmVt/Wn78c/XFuLetxZx5VXuOn02uG8HzilzrO8EFaYifdmfM"
    "3MV66aSNV8/Bo+skrW0nwFcfLMfyzMDC3QfeGr8+frvoO+MvCt80bRK+IkUzt+7N9SKgPv"
    "fOSK8dGMZwNDUm+tQwDiQAmrkOBhe9qk++/gG/wjfHb999++7jyYd3H1ET8prJlW//Ch+d"
    "AhMSEniG04O/yH0zMMMWBOMU1CfL8/ErZZA9ezQ9MbQUCYcvenEe3xjNIoDjCynC6azaBc"
    "RL809jYTkPAV4ax+/fFwD6c2989kNvfIhavcaPdNEyCFfHMLp1HN7DqKco40UlgXDUvIPo"
    "vn3zpgK6qFUuuuQeiy56YmCFS5tF+J+T0VCMMEXCoTy3Z4H2X21h+5m9ogVoF4CLwcA9L3"
    "3/Xwsa08Or3mce7rPB6JSA4/rBg0d6IR2cIujxBn3/hdpN8IU7c/blq+nNjcwd99jNa5u9"
    "tTxe8ldMx3wgQOIvxt8XH1nruR3oT3gURQdaerf4UMPtDCtpmD3Zyk+s3w5MQozOHHTntw"
    "P37g9rFhjhEcTeQl27Xt6daFNNr0sdhTc3/XOJs3C9tuf/i2lUZnn5kXjw3f3aIZ+kkSfh"
    "f959f7D7aU9m+MmH1/xsJp9efDaagi3lHKEU2EsrZ+MW7igRyf/Gf3RrX5n2r/TJtHd1zW"
    "wu572pju8ck6vP3NXDD9yGk3Si/dKf/qDhn9r/jYY6P2pJu+n/HeB3MteBazjuV8Oc05jE"
    "l+NL7GFM1uAXhKTUmcxQdfFo/lDlZOYHjjqYP2S4Hmqzq7pX0TQb7FjRftQUpDfZn6hdX4"
    "qJtNV5yIahx87TD+8qzNMP73LnKb6VmaeSIlBK0cGNoH6AI4aIgCSBMkfWQahPjitAfXKc"
    "CzW+JYRabtNliOrkEzux7d5Z964nmLj50mVKsZFw2bBteBeyJbMt3weWJwN7QgCoN1miF3"
    "wgen/D+hNdDD/Os+7XvmXMHk2HqD9/Ozgb60h00EZjbaxfD3pnunZxMzyb9kdDjWl8+Bo1"
    "mN6MhxM0jvbDg+Vpg97w8qZ3qWurxeoBPUjrTbS//e3WOdUv+8NbR0P/G/f6E13TP5/p16"
    "TLV5771dfce+3/0UzP0hzrCfUTPmCuuZ42txYWmj+vjrTppTHtnQ50Y9hDEsvNpD+81PTx"
    "+Gx0rmufUD8WHl20tT7Z7sLEQ//q/7t19OE5egM8GOfj0XXul2C9AK2fMMzVynIQxs7iOQ"
    "eU6bh/eamPtRwq7VS/GI3Re16fR4Tn+kAP/5qO0WuQq0OaXEMEmt47+0FDYtdUv9KHUwSU"
    "fnYzzR+C5MvKXod91MHvRLuTp+/pz63lyg0sZ/b8o/V8IND5cC2OivQ+dtrW+BI1VtH9gI"
    "pmvyqa/YmY3WR23BX+ZklxiCHqIJtev0QUbTlVAY6adxDarZjb7tHzLW/l2SKj0KntmN6z"
    "GGeOkMP77jmw/BYiXgDwacQVJiwkgvW0P+yNf014yER5OxgNL08FXOTpr1O9x/Pujv9Vkn"
    "lPKIB7V5eZZp6FsTHkTRcs5W5MGLt0pOiUBYOsFaVh5khrGOf2rLhWjPNeZXFeLEJi2ixk"
    "TUbDyRSJyUj6uxU2uj3Qbob9n2507fA24bBvESi3KXcY/kQUtwevD7Jif6H0N3303CAgQ5"
    "CR+5J7R0USX0C32rqod2o/vBTftL8fH5+cfHv85uTDx/fvvv32/cc3iZNa9laRt9pp/xI7"
    "rDHLrdyD7W49+2IJ9sF8bjql6CBDvRVZxXg0/Uc5VpqmAj5alY/+ij4VnRl+YHrSRz1PCz"
    "xd0856eqQf7cDPjnDuGRI3Lz9FWrCw6nBy3i/fFDMXRrjoMiwTd5/hlsLjKGGOyK4Z/qJX"
    "sALPdI0dtX00C35aW55QY861KOSfVnFb419JYzVvyZm5WFhecjqs/VAcAXfH/erSAzStFA"
    "56hgxOetWTHsOYBX6KrubD3hkWtugg1z9Pi9VkDNxxc153xqnJ2B2o+mTnCGG6q073eNOX"
    "5GkpMmBnm8bO7pcF4/gTsepK1IhhxpLTTEVH5a1x1+fubL3MCUvhmxRyXEHY2JjTrdVYrv"
    "SQBi5rv1xWPJhCp4V8nRVH1olTn7MEVwoNPC4IDTzOhgaS/0rAHLcHfKvhC1zrDrlWEND2"
    "ybGGrL9AR1cQZZySQJTxBl4NnvWAmTY1i3eGGMIzGyc5sIP95H5RHGmaElwbmjbKe1bRc9"
    "KUWEAUtmIkRIoTF8uI2T78wHwm71Xgsi8m4j32LzR7fqRRr3Ck4eM9/Jcc8vle/fwTanHt"
    "z3ltweNK3Pt7s5m7dgLdCcSmCub+UWFKh7ClYSVNFZM6RP2EEhfkY9i76Cwbst/hYP3jKl"
    "4ex/leHsfZIOglmexL23EFfrtF7kw8ZZdM0jvxbaJ8mcyFic4bg0QyqoxFTgcwJMpD4rtr"
    "DwEqt8MzRFtNY9EQ+4REhNHaxx9n3HvuUszg51l+GLIi7r5TnD3m+/jwFsTLSOkhEgLQQm"
    "yghXBns7WnpoPgSEED0TjZlM0HQzP+1cNKaSoILOWV157p+PeWbLAuR7ZdWNtxmGbUKJmZ"
    "mwX4wvUs+8H50QptBH30KphPFEAaidsDa/5geb20v3ZO2vRqOrye+TUR4blVi3AIczvgW2"
    "O0kYz7Z9MD4TyuDeMp1WErp3ApxtwazgG5JmUgxbkHCEmik1rYjsAKfBp1MHKsqYv+GVuL"
    "vCD22F3W9AI0QJO440HUbyuZzcyw/VVJjyrQdzIKN5ksJXl0lfOU0B3Uk6kk95X4x5WoM3"
    "9wORUhff2oSH35GLeAdCSt01CCEq0BGhvrz5WNhkxBTGMpQUprtJSGunIXT4qGYoYULMVN"
    "HufmS+PtEBubLYzvNZD95cniTRQTK4niMlJiFaE9Fv52JrI3YaJvQ2JXccnBoo4Rcr5krd"
    "GOONS92wPt7Af97EftkOaSte+1N9IhGuxSEshnmbWWL6gtSFODWucgsrVPZAOnki1WgHC/"
    "OtJMBk0DVhTeeO7YUqlu4vYdnK3vPlaYre8+5s5WfIsLFnK9pbkwfHsuFzPEknUQ6ir7Qv"
    "62kNkVHk3fuF+4QhWZ6y4s0xEDzdDxgSyIsIU4Fym7RqMBI6Of9vkYoZurUx3tyAR51MgO"
    "cjRiBDQVrSRHuF+l5JsNpvNeFJFz684OfANv6ZZkirgMKeiDlYdh5llz1XHI0sJAbLweLG"
    "eOX05pQaS0MBCbrwiVkRAQw1BIDYVEHBRl1XLQ61sCt8/YjeHix3IHBj6IpmVDlOu5wHCX"
    "LsZuI5hiI30X4YmW72YAbcNzqXlQhWcOIFWO1MLdGCe3jWdGJXCIV8Gz4VlL/JaiDAIyQO"
    "mkt3HUWZcw20LML6uiF0f8Ctow8b6xPjJK0IlQC//CqjUcAHzEWwJCTVDJY3Cb1K5BqZC0"
    "/lA7fEW2nldH2qtwu371WvQc8i+eUCXPitulz2PES+37T9obrTc811hpJ73OMt+C9tQN0Y"
    "uGSpuStySN0ldEU01LFD7Y8e+sN9E1GqhfftCHCUDaFP/iPuAbjf3Qb/gv0QeoT75NphP+"
    "M3H9NvSplHJE0Q5FjoWolmyuLYpudFTBHhVw7cEm1TqbFBThEiih66+V61mIJbMie39VmB"
    "miDsL89riKXQW1yjcDHmcsK2FBEFlTK0vVRaxrN7jusR5ie1wgJeyt1v29hQ6TJ8sQbcb5"
    "0co83Ybhyk2bxnLxyu0qStYUIFvnqOvhMsm+5UtuPxwZ7ECFXqUxWlmENwk/TMWFVkJc6s"
    "/IzTFp39IM/nPjTlDAVVEx2DX0ha7moEfdudqL0gQUqr74dqz6i63el4g/ObnvBF1WDwgt"
    "Jq4aFZrtpZbQ0JKXEz64JEiUm9TFKqBo2lfT/8SNQfnTOuUPxJA2wEMCvMITJUUVdVC+Mi"
    "ijCgqV6YZaVJ+QGIL7BG5WigCLaAFfFt/IDCSJLEsFUq4gIDXiqhRiUhlKmK+FGgTOPrgH"
    "JUIzUa4WFMnMtArpopgNtTa8Ox8LLDqHKqDN8gcAd1W4hXxVBbxzHYi3nwutmcdgKdIsG7"
    "CBIpJORgV+wRUUkSTpyxp3vWtVZEumqpDJ3ZVnZxsxQtjUs/wQRJ1belJqbdZ7Px/M6qka"
    "K7rwt2Xayev9cfaOnNQa4mZFWTaOMtplI/jqxvxCrgOqsDHnhUoxHdp332sZTkT4cKJuK3"
    "to6KobPwz/Cn1rJ/3h5UDHzrXX+vAc/SB/jiZT/N+fR/1z1ts26S/KGlb+tXHD9OHU07kH"
    "aZ+0w5Qn0PoTDTu+Dm8Gg8KXmKcGndCaEhls+sNz/bPWvyC96J/7k+kk/wXnsbVnNMw2Qp"
    "cPbyl25fbgNfa4Heua+HXLjEFkoilZgjhKFTMQ6qJ2GxD/WtlHlll/XHEGGrcs74y7SSXg"
    "bFUjfKSx+4r15wpNEZ+wSnicWBo2S2LYA3MmuggU8sbRlhwSoZfFP6JJ5FlLtG/haZRsM6"
    "FoUfwmaWEN/qHhnbLHJvT81C17cFR+An0z/+ClGay9SAgqenS8bKjcSrIvQSHPvwW5VeEt"
    "hLiDxW+/7t6e/WDL+XonFB00ONXvFYumyFw6DxFDBPp6zornYrnnbi3vbZylBGxbVXGqhY"
    "iCS0UDXCo4zkNuHATEMBQbDIVveVj+UxoJnhYGQnkgGlELr2lDIRdckgpmQgDzY0sYQggt"
    "aXRoSSz4SgZhMVQvuWJkg0pitAfH1q0SPALGv11Rrat8VQJD1EFtwocqlbI/5FfK/pCplA"
    "3hjC9iNTW/7khThlbGd9b0LGlMGSKopi3006CsClLQislBgdTe0i6NcFg42rTMarjm60C4"
    "JvejJrptMhtjdXdNJkQQ/Dal/Da5jXIDB87Zo72Ye5ZAogXvOvwo8KzLAWkbAeNuYNyhDX"
    "oucG5KbqXuTG+07z5prCKY5APkLpFGrLtB2Iq9hprRZpbQ7Qk9Nc97LblVZ12oeJ6IHXKS"
    "OVTolRMVBj6CuOs2emGAkbABBhGwTDVkIPB2JrfvpBQQgNn0aqttRbVAJo+8YnciLTYTz1"
    "IZJl2hFWTFfcqILcV3U9mwfsZe5JMf86ky3vgimsp++DFxPR74wlehH1PidX/tue792PLD"
    "GZJh9unbhfz+CjfEkRRxy1pZfvLfzMorqEEYta/HgLfXGsV8OuI3VbyBj98UpCN+87qE9X"
    "+y3VCRINA25LKbLFGXWM3jt+++fffx5MO7hMNMrhQxloI6U4/W7IuapZShBEtp4yylGU5s"
    "v8da4ZZ/is7l2aNot4/uFG70d2kb0Oq0Tqszc+WK+cbtO3eQ1u8Hs18eZd9HJQPu8ZsqXA"
    "pqlQsvucdFLcznOPpPBmKKpIMon1RC+aQA5ZMsyqtHSYe5hEAJ4YZZ4rYdeQcuiTvZinHE"
    "NTaoPbprUaLtwqJBLGH3JvV2dg3Xt8UZ9HLlRZoEpEWBtGj7hklqpgjMPq67sEwnhzWm6T"
    "hk7xBhC6EtMt+MRgNGMDztc8ac4c3VqY72aTKfUSM7oGw8EnIbFZEamPf3xp3rbFpYd4I7"
    "SoWudo5KSeIsBIHlbJo06zrspX17byWMbOfJtWeb+vb0w166NJH2rioZeQ+mY/tmXklK5v"
    "5RkdrE5VtuXXkyWZqLRe7xK1SgKB68+xXrw2P35PjbD8mJi38UHbaTq95gEJ+4+coSkOi3"
    "K9HP1h6unSKoHFSgkKJoOojzSRXePJ8z5xFeuDNzITWHU4oOolulZGp+xdRMwVSQ5ncizS"
    "NGe+0bPkLUMu5WEiJmlhAETZFZEn36g+s9G2VA/3MyGubsyvld8MZKexZo/9UWtt9G6Atw"
    "xeAwgmg8pQ+vep/52X42GJ3y1hvcwWlmaPxHzO7GtdaNufksY5TPpYeFIFgI4eRd2PeWsX"
    "Sd4FEGaSEtoCxAeWk79nK9xDBZzyqOzTkddAnsHXs3x9kyDd/FXnpye4yYuEujUdvUvzeX"
    "9uLZCGyRH2k+y8iRdZBprN/StjSdtbkwzPkfaz9Y4rDQhb20leJZSrvq0lzf8c4TWN5SsN"
    "nkc5oJAfCVm/CVlhfY9zZm2xX5nYIe9rsc3h43Z7+nQUq4FvkNqLCbPaPdtg2HwdL8s5Yh"
    "4btRGpKGGa72NDo4CYAxt/0wPYaUtkdIu9/V8aY5W9G9Z+EwEgwRDgsVmxvzj90c8oYcwr"
    "/93qKzVwClYRrPlinYgnIne3EnMOuTqD3LDFl2SaE2S7hfTP++Z1D3Gt/AGM8NH31ruOSY"
    "PBiCNmlCDHuufdLeSqfBmIRL60Bg+Y9vHRUZ/X2qkVp5mlixHm0sicdcWPHlt8w1CK+A8A"
    "oIr6Dbd1BbthUXXnqnqTx96d2pezjXr5Vceeg4UJE3OULQOCqLmPv2JmimnF+jM0FkcZaT"
    "3VkqAFZgozM9YaXmolCAhAbCAIrDACCWBWJZWj+JlWJZFrZTU+DBwHYg+KBYjxHpAwzCzR"
    "3wGgzmbqq7oFg/pVyevZX9oyXM5BndOSpSYZgr2/hiQRbPliokQGpOpblKUvPbAqn5rSDw"
    "1bPu7T9lEE4pOqf0qV9eRjuP8YhkA5Gw7JjesxhimopnGp6D8Lhr2VQu4hoiu1PCNSA8T/"
    "vD3vjXxEqV5EcajIaXpwI71emvU73H112duSs5I2FK0RC7YDudc1amFzjypUsYKigLw87l"
    "wPWkSwhTNABnFk6ZQy8h6F4+ja2wFVBTTWUGtyJTINShfGmj7FlPrlraT5YSRrnJo7ww/c"
    "BY+0rjzNPCSDdtpPfq/ySp8BtbM/fJ8p7PsHOJQO3H3D8qUv55UUsj9lMBFWD7VIB47BSU"
    "KAwZaFGOFLUoiicCHAYNPgwYURhtkQ46AdCm6MqqbES0UNamsKwNA1kWa+laLBPS30XSXS"
    "shLq3EIppojSzHUsLX3KN58jhFIpEwGRtzv4SvIS0R0xI3Bb6mdXwNGTwFxoalA85GlbMB"
    "HeWLYHAapKOEYd7eMIOc0u3x9S3fx5FxshIKTQWySYlsQsCqRSpJemolrhUEEnpeNUAUYU"
    "UCw3UE/pnZJrcH2s2w/9ONrh3eUnzl7YFCpCklhwrDTVk5tSjmlJOQQbZpn2zjW+bCwqH9"
    "iFUWnMlF4k2GFCScI5BwgDXKZ43Qp93b3lJtoDlaYIKbPNLEzu4HliA0sSj4liHrUGziji"
    "Nvw7I5S2t5J+3cKiDdrjDSlCW2gTRCQVaHSIK7u0p6ayfC5XJJdp5JCye04xflPrFhkB3v"
    "tNGRAdhOlB1t7RKKctkmjCjHTQMleS6U4IWiXCLcF0lxaSOQ31onv31B35fFOd8/Pm7fxb"
    "C72oPC/PXdH9YskGUhGCoI6GBDjqDq7xYnLOgRVKZv66RLC0GoMsg0HegPmj/CaE36IjNP"
    "/m7J03Vv0zypUlrtJL+22gkpribhZU9LWZRZZmMpi3Uha+du2sBCqhP7wek7eREJ1N2jQq"
    "kItTNsZ7NwhN9S5oU6XiFz6n4lph1zoE1buVtnQSEIBAyJLRuN9rGH4Cr5EobZDAJruQpk"
    "ygnQJJAgUmAbBPfT7q2ZNsVME/PmqWc6s8cDkYBC3T4qlFCI5egubQnGm9aJIuHoSZoXGC"
    "JwlAbPjy3DC54f+/L8YIoJJBv9hiCnZ0sr94dSeJntsQn+/vRBneMjwrcodhE5QiTJV6p4"
    "jFDLLI8DSVdhGQeSrn7gQNrHgSzcB1vKwJQQdC6ncP2FpOa2v1qYz4ZsamyeroN65+NKuS"
    "yPC3JZHmdzWXruQgrnuH0H8d1CQSnT97+66AwU6/YLzCc8YQfh3sp0Blepbc5nKBSz42pH"
    "YJpSGYCu6V9zEmxt6E1Tf3KtRqgOBBoA4w596KZosTrmroC1d9X+GaK2yPtkhOr41lGRQD"
    "2jGin6G6GRx6XEI3F47aHVbYHH0b49jqJxkGHlUpIOssv1c3PoDdZLPPOfLE+cGqVA3BbQ"
    "dhD091VElPf5Esr7bO2IR9NxrIUM1hRJByGuf14/oFNajWlmKYFpbhzTLBrmu2dDNqBPQA"
    "orS2JlIdzkuKAM4VYj/JqypCRs8LYg6UX+/LVFuS46oLGq35zw1Q4e55751VE4DXha8GFr"
    "8nHAinFVNyZO+APflULflQitLMDSHhXXaU/tBLbUp4KdWU1wqohUJcZs7XmhyuXgbKyjtR"
    "s7TvSH5/pnrX+hIZw0/XN/Mp1otzzZ7YE2GqaX0c/DW+pjQ1eLSBS/PXit/fKDPtY1ei/V"
    "+hNteDMYyPpgxHNGoCqiplO+qoiavZuGpqFB/R1vPizg1p8rL8wMQi4d3Nle8Gjg4wG3zu"
    "xU1G38mtECOSAdobfDPyL00pYEOzQ6IX6go9qrjure9vxA2lOBpeqi3LGNmpsky5ss1AxR"
    "99jl7dRMNwPPdZ6X9kxK98pQAdSVoE53AuPeXcwtKR2GkLiDu8lJJeRPCpA/ySLvW6Y3ez"
    "QCdNDKYM6RdRBtNEsrTvTCmb5vv5yGg1y7Ys5amraUTSEh6N5Wffy+ihYJtcr3K3uf0SOx"
    "vHpWi5QTdsRQFemP2gd6AcZYH5TZcP+U22j/7ObkrLLy8xd+Zt0v3Jkp57+bUnRwY62S5i"
    "g/y9FxhksIzGAt8BsqmLcJRQfR/VgB3Y+56H7MoOuuvZnU3E0pOoguJDZsxuHVOsPHo4tE"
    "QKWo6CwlJF5loF1a3gNaBqhTVxLaLCVYvAtNS9RcrMG8VNlRt5GzttS2lF24FaKhqSm5Uw"
    "NeM2dvKcbZFbxBrYHIWLahDzrlEN3O87bYWX++Xi3smRlsWoyhc1OT5erwNKuhZMUZate1"
    "chWsHcML0FcZPhJ3N55QpKtJJDh3ES3bebIDAsOGWF2YS3vx3E+66+gqDDM4+I/2qha8Op"
    "fAhQELbceegb3YHzZdiVPU0xnpqKtYmfM/1n5AQis8C722vynT0Es6HIf9dRU5z7q3PA+9"
    "FgJuZtlPInOqZLZx0l/38Vqac1FE93awauNuH0OFZhZGZPM09qS3Memsq9MLbTh2sLDITo"
    "b+79mb7v162iH603vuKnCe5VveUx28GIXYOO20q7j567uk840Z/tkX88GaUD12FbWl6czr"
    "ELmf8Sy7CjvrKlYzywvs+zpUFJf2fXCW9tbRY5PGy7hz1w+PomrpABuvufDcpYt7Ntb+xg"
    "sz7uvG7ypctvPk2rNNgeqHvXR16yLa7Hr0qle4q67iZN75rne3qejYVaSkgpIE4lNcGUqM"
    "7Mixpi76p7oEVVF/3ZZdrVoYVxw+FPka/YNLjMvevj3Qzn7Qz37UDsPfWn+oHb4a6L3zV0"
    "faq97ZtP+zjv+60seXOrmmj3sT9Nfr0IYbdZak4K0QL0bTxMFi0bUoWAy79oZxYhkn9jRi"
    "rOB9Rdl7E99sz37wzGUYgBW97misjfXrQe9M1y5uhqgP9E5c88Mnc7G2NOzZ/Ro1nt6Mhx"
    "Py67ffb51Bb3h507tE7/Svhda/urqZ9k4HuhYaALXr3rg3GOgDbdK70LXeRPvb324dDf1v"
    "og90dH/mYgvEzDo00ZR9NsyHh8NzBFUfvYiGZZbACx9+pNlH2snr1+g7//PXq9dhHxfj0Z"
    "UWT28DyXBIjD58e6Q9EA8dPzgM/YfCHl5r32jHR9qb16/xa9i3zt/+hgfxfDy6zv9w8skk"
    "Pi2ZOaQFDaBooNnWeJijK9rNpD+81C7xyPEPoxzowwlG3i3snnv878Vpo2LrlShvFGXZKk"
    "gcFdvRSDO1eECqMBDki9qFa05+LB6UUIMSam0bjda5GkIJtRcxzFDuq9vj2/xUKe1wFW5f"
    "ppQmOrM2MFFKLBqIS8+wt5m6Mwk7qVBiJvIyOxCmNwlvHRWnN0kbQVWZVgowWZwLsoJG7a"
    "GmDPnuoiRwsmlD6s3N0iBot1JyA6IktxkliZ4VoJ3ckI7wzxB2L5h6K5H+EW6CCf3PyWhY"
    "iLVoSs/tWaD9V1vYbXa8FMGL0WAEnhjVRJNEAX4m0CPhDk4zaQKCyGFJaj9hqGBPKd1TPG"
    "tuB8bCXqJ/l7bjCgqRntoPufXSxfRKldObtr+EhdP/fnx8cvLt8ZuTDx/fv/v22/cf3yQV"
    "1LO3ikqpn/YvcVEfZmCyVX48K1h7SO4xn2Wq1nNUULhegCwO/lGf5yJqmOWqs3yO+JBn9c"
    "EQksNoqI7GneusfQTnvSW77wgoOzQMtW09YBJT4SpboUvP6H2rhIB7uNzazF7YdXj2RwrB"
    "MdNne2dCiWM/RPBWQSlAH7TcPMlADFXcXXfxcr26phXuqqs4BZa3rAemadxTF2FKnPbrct"
    "hvHwdVj9twVSfYKLtDnhMsfVvsBJs6v173biaR8+vwnPJ9jfpItUu5j0maUI9KroWPux7r"
    "170+ecrVaDj9YfAr9xxans97ENUmfRJ1Ufv+k/ZG1fLIcRP5dsgs21FqlTS8LI1quc6ww9"
    "DOiAsxgOFyr4bLleXZLmJ70cYllnRy3ElYsg2T4zb0zBBBLciOG2EhSsxVCmBI9KLhW5rB"
    "7FEUs5Orw6AoQG8qUF4sbd/Hz5NANKUAREXaT/v+3vKEhq18lSdNA6gKUF07Xxz3q6BycS"
    "6mFAUgKkDUXXu+inqepesStDtWzCPG11YbAp4SBkF5EHBGJOPuWUZ8oEgg1a8ATXk7CEUG"
    "RpDGGUFEuTZlAwpoKqi9KvCrDNNnycHK00FO9+JAjcRrfuNAjaSnds7XCpEa9IKtkHLcp4"
    "1I9cArY5dq5PQtRZlfvxukHV/YTk0mLlblO7CdFh+5uzBQ1KGBJyhX1cLHQyKriTcWMSHE"
    "DLVP9e76drx8K+o/aJIuCYg1KkCCmSsXL0SRdND5/O8VnM//nut8/nfe+Zwkg7IcucpfDF"
    "EHMd5KYNYeVXkNU2O8SE0ejAG6gpgg6yviXSyVYRAQw0ioB7kwbKccgygkBo1RsWoj63JT"
    "jwjeWa/jI04SF866JiSoKBDlxCkrygiYJBaZzw5zNcaSA05tcVQoThoxQyz1GiFN6tZ21p"
    "voWnQV54Qcaq+uelN08/yVNsU/Uz5F+6TRR2bU+rx/caGP9eE02/6770UEV/0JTl0YNWca"
    "9Cfa8GYwiBreDH8cjn4ZZvuNm+kD9O5kTmv68FzVIY+4q+crAGJv9nKR349b1uVyd6TxV3"
    "0X7SxoGYI33n5VAq43JwtMQcgSkHZQ1HpbSdR6WyBqvRWIWgS6wA3MhZLEJSLvknZmL8GN"
    "CgPBEcIQbMDuP1keTgiovCjyeoBB2XxQlBdIXg8wKMqDsnBlLfwpBYjAHJhfrGdJMFMKcN"
    "viHFAilj4DZn5MAkXyoiMSwpAs/CmSAGYIXziMK9dTS6LAkYIDITgQdmJoJfZvSPO8DadM"
    "17OkHTJTGnDGBGfMvTljRlkq6nLErJb0opHTtoITZrpmK2AL6d53le6dV2aYi/pSA42jHj"
    "u0a2w194a5KDE3Ji0Y+2K6c4WGRc7uwNkXSR9E21T8GNIktR6+0b7TKB2V1hueM7+/+6Rl"
    "tO7Z58bqruJHx62Yp3/SRApM8h7CG6IXIq3ZvvhvEt5ABNTPTcyPyZIoNkPSK6eaOdLwaB"
    "LwPW6dodFcumtHKZMnTwm6YzB0tXcIPMv0RTq+ImfmmKJ7KfnfV7Kuvy+wrr/PWtfRyeB6"
    "xhf0gTIws1Rd9GT4UMWRgVfrUX4MH8RAy52fNA1YUHLsrbJGAIbshZsAIixUTAAMKZgAGm"
    "0CIEKBpGI1JQE9daFiNXYArUn1V1sa5SYqqKhZ1SRfb0ZoNkIZqkQlwrdO9RO0CKZ9r73J"
    "qEfy8ojmPWC1shx8Xi2eD6i68aOxNtavB70zXUPQXV7qY62UXjvVL0ZjXbu5Po+6ONcHev"
    "jXdHwzPCNXh+KONESq6b2zHzS0HU31K32I69XrZzeI5gLRTvuI0rPu175lzB5N58E6TMvQ"
    "V3/FvMeXFK3PpDAoUKrQaQ4qaFSY5qBNaZ02xVkv70SGr1wBPiXokuxeWxQ3JKXdmPOGpL"
    "Qbweei4wL1phQOwJN2aYnvWD03W7i+4jBkSGEYlIdBOQoAnP/rGoKV+UzKw6iMQpYWBkJ5"
    "IJbukzVXGQWOEIZAPeYCAeSpDAFHCEOgPgQ46HuG1RASUg9L1CX066s7iLgW7A4ilbyYIQ"
    "IrjhBRhUKONCGYHxptfoAIBHDvbpIVopJ7dzU32QbUHW3muVBc0a++5LmJMh/y5koV9guz"
    "IBd7GDPNCt2MQ405712c0EcK9fIHxf3EtrTwd2JFS1nUyIgmfFqoJ63wtLBh+jRKQ43dfB"
    "N9a85z/PWywkNQq/QJjNpL+6Qx2kjtG432T/4fjdUMFJsMk+cpmAtFtNKmwriTes2EwlcT"
    "PVbSPFiS/zmzq0iYCbeU9Rn17MnG39M0u7UbNpJ9OiowEkK65/rF5QZU2WgaxNvxQNpvKY"
    "iGYrz9YhBZFo3brrPjMXKsqYv+qTgavRnhdvS4szZu1KXjQJ9SVcagHta3PKGnoC3DBNPz"
    "J5vGsxKzRjrehGPjO1Bm20hPW+LdMi+Z+wJVuTgcHl3EvUXh01W4trgpOHa1z7HLlKslEb"
    "fvYrzKNjJvmvM5GgyBnqYgMCgl6V4A1kklkE8KQD7Jgmz7Btp27CfBTD513YVlOjmbBk3H"
    "YX2HCFs4pYvsnqPRgDF3nPY5K+jw5upUR1OcYI8a2UGOcXTmWaZa3iuWEoxOYHTqxNCC0a"
    "lVRiccFVFfXpb2ncn7sZjglEUl0mLcpNhSYi4tsXhYRfKZWt4yfDOx5BPeP6oi+QRJ0/oK"
    "F/zngIXT+nOFuUFiG8WS7ZO5sKMIAHyb36rJKxnzNZmU8ZQ9IP2gN8Q/cI0IJN2ir1vY5C"
    "COq0KESwdkscYF2RRIY3lRNh2QFLYijvnoRJWOd2eINgwaaRjkcjEj1N4jAR9L9aKDbnwr"
    "CBY5Zob8Vc5SdVDz8rHCQv+Yu8w/8oscyZhzGytDl7ZSAigxPZTWU3WlDpOGG3PzWcBzF5"
    "RyYKjAOiyyDuPobuV5LqKGWa46y+emvXhWHwwhOYyGclxlpGeUjDNgqCDQALS+L1Drm2oG"
    "ZIeZpaxhmNuzjFo3yqDbB91+h3T7W1RchypVSgjPU1/zDVOf9fSa1h9qh6+ux/p1r3/+6k"
    "h7dTUaTn8Y/PrqNeMhH3ZFi0DFD6Vapk+lLuYmzCrUmF+YS5s4VGV05dGdoyIt+X3aBhyD"
    "2qeMBsegrWqiAxst3pW7sGcCCSUfZo6si2jXnjYY5JYXwdHObd93F09KA83TguzStJHOsN"
    "lV/Dxs58kO6ggsDvmdftJde5d6cVDx0sIG5VrAurJi23RXgKpfxlDix6lZmMuZszO1jEc3"
    "bLY5sOutY9dXCC8pfj0h6KDnSO0c5Bfb8R/tlQy+FAkw6RUgtn3jYY22UdsU+OaUefHTlO"
    "DHX92PP3C/WI7xaPqPImOlY3rPOVIoQ8cj/hyEzrUdgnwwOmUgRxP5tD/sjX89vOp9fs1w"
    "yIPR8DJuT2/ip79O9R4/6fG5S+yN0uWDBKSwz1TZZ1LcJDkTnhDMw6BmeSHCNz3M1p8rG3"
    "WnMMwsJQxzo4fZnM2sldpy5khBl9bkcY41AFJnIUMEta34ROZ0BfHqnhU01VZ5i3ZAWuBX"
    "kVqWN3SrSM3YrZyopU4VzDrN8akQTN0akL1Oe2rjfK3grkIv1ya4q2RUuQaR0slKox1Hct"
    "oxEZepfB/lo8wSRVkqLKvCA5K2qW/KYQpgHH/4Wvvue+2Q6CWTS4ouK5HtIVc9ntomSlXj"
    "y7SpWpAnswbDGM/fuOmDr4L+fK/6c9Dw7kLD+2iZgtlcpt2NqUCzW12zC+r0PYDuo73C8g"
    "1SqFSYX6II9ywxQF8d+qXrBI+bxF/ldAARWKoRWH+4tqOkPmIIQUvYaO3RwroPFIaYIgPt"
    "YJPHt+nawaYMbHvUg90BtW0KwkY4MR61UEPYVmwbqyMMdVppLrYwWXak/usPz/XPWv9CQ1"
    "Bp+uf+ZDpJlXoU5e0BzkHN3UEXScK2+MNvD15H+caiIz9JNnaUzD0s3qu8S0JX8CbJ9E5f"
    "JFIohMVwcl8q+lAiDRzkaDjpNqlmUyBIqEXfDdxncxE84zIC63D4OF0m2+CoSJm5CJuSVO"
    "HrTVLWedaTbX3FubBAY7lfjSWJBPPtaI/Nct8F8WMJ1YtOxpVOZQn8GKIXDd8D2j0sY+0E"
    "9kIGQI7sJafTQycR2vzXpgC/Mg1tSgdKQiml+N2zkScclGHOkO4Z9rRVg+G2TA8r8qTPKJ"
    "7uJe8RERZKZ5WIFrA0FA8uMfVLxhMJEw9SMWcJwbbs5bv0FOLM5cdVzOXH+eby40yqYgyW"
    "/ObJkb1oFvXJ9u1AJudoSgDpRgUH+r3t+YFBQFIw+mSpwfbTZNuPRwL9n0SODAVJeyma/a"
    "6hNw1aN55tOXMZHCkKQDG2NZsbbD4Z4p3sPQ3xtG/d1hPx2kRZKVmuO0MJYZqCxGNyoNaD"
    "ZsP4960YnjFSNdhGp3ZdmXOaGDtBTacKFmdqRe8O2Wau/PIy0JndrwlWZ9b4aERC1j84o6"
    "qwVWpWDX9HltQj3qIZK8RLOg1bpZ0mmnTtk3bIgkdswqNpFJmCjcWixkTOrtY0UcMxzaWt"
    "wmQCC4zB8cTOtwHHK0jV8ms6X8Dou2ej7wwNq4zGLW5fj8KtHOOd6ds+vKugb/vwLlffhm"
    "+xfBEkvN1uwluyf2TwzdckRM1BEScKNFlZDmr1iDaORxe1Vyn+k9cFRDyoRjyE6oUEUlm9"
    "M0vZoWGobdrPTP8Rc6LGnSBQM7+cG0sFG4oA2ZXlfRHoJ/85GQ1z/NFjAl6PZs8C7b/awv"
    "bbCGsBZhgKRn0WH3ZJBjjqHDwT5H/DHZxmJnRgPbjeszG3/Zm7dgLhzM4fhTz6hgzKf/5q"
    "0Vjce5ZFJGz08nkpowv09SJiUN1H2H41PcTPITmcOEfLACughJNRsH97tuvZCKY71/2CH5"
    "zlBYu820Tk4OFWyaHQnGF7pyTeDB14cBYDnlG35ysvM1pjUflHmVT2mRCLdm0zeXpj3tEo"
    "yMlXsEWkGjp/i6Ei8UKbzimsqT17NJ2HFjtgFcPkWebssYbV132kbOfJtWebrr1+2EuXQK"
    "rfDKVgZ4nmXo61JZ2ZxTYXY5Y2VDO9QLawhplh0Abni3zx860FKUUH7QXHlewFxwX2guOs"
    "vcB3197MkvRUYYjA84fTNpF9SClBO0MJOXka7TyHbj66nnRBCY4MygKVZzSMIJPbohgi2K"
    "I4I7wbyBnho/bdm63vK52p7wvO1PfZM1U66A3i3Ih21Hqy3bWcfYyi2cga0x7ktmKVsX1j"
    "7cyFte3KNKwpHaiyy1XZ9567VHG45+kgNRnke9tBEIOrMldZKgC1OJYBUr3VnOpNuN3WAG"
    "990SKNxJY/YSqgGy10wLY0FMdtWLCIpJa+N/9j7QdLtPTGFgLeDw4Eyvpso6Minb2ZNDc8"
    "qr2K6v4/B+zHWn+ucCEU4h+ELkXlQFJ9QubJhruyiNY4npYHpBf0JvhHlNFwbs3sOdHOJY"
    "kM/wIDwV4NBOaSeOMp+GXzlF1yV92xPzZYabavUYprekpmpmKoXrJuKdrnc5wl8jdmng6E"
    "mVxg5c1dPC0YvBpt8Ir5H7kVxFKBIeYvIabyi4elhBRPTV452A95tfLcJ0uhLBtNqaZhb8"
    "/I1qhob74+uPVZWBqquWxiLpbm1agQKEFCmZjMCTq5R27LNMEHLU3j8rLyVRh0LKo8j60l"
    "Hkdh5g2uxVGRbokIPs/odanGKoolUO/sVb3TAKm3RQKFUOwlC0BNOGNIQTZrNIdpzsK4ZE"
    "kfOYYKdBvF7E6EVg3szsCaP1heL+2vnfCWcj3s/GoC18MxBmk9LJrhETVCvE5ULOvwlvqu"
    "W/Rht9SJc3sgzfmMrXvL80hStQzPk9wr5HY8upVqvSncRWKhDA1mv0X5cbmLONlVdGnmWW"
    "akvyO30rpXED2zd+4pHYyqdpmUooN2mfpLB3jWHxaZI4aKCSxL2z3v6uNqAUsF8UpZzEl6"
    "xxA0KVfhLGVD0re002MYxyo5lsDLvSBLYkrSxf2l9riXmbtcCvVrRYkoE5Lu7SZbsaxTLE"
    "wG55JoPYYSBORGC8gxiy4/zCwlDHOjh/lfa3Nhoy9RWc88LdhUmz/Sz+hzjSi7h6TyK7eD"
    "rfootMPolwP0yrSVkuDmdtGhHHM7drpc+xgNAzvty9hGOLKX7BIYQSF/TjCEcEg0+ZDwLK"
    "wpVrR/MaQwzk0e59nC9dVkOJoQxrjJYxzq7xTXMkMK49yKcZb11GfIwNFYqDeXTfzCkYFO"
    "sZpOMbWQVp2+FAn4YQjrukonzKCIANLMdsDY+6tvsgwZbLKFDkPiKmLS3kKxE8hZ1F07J2"
    "ypsxC1A1ZIPRDPxBrwre583sxJW4ost2orpc3Am+dOsW3rtGXOGWkXN15VsWGG6nirGJPO"
    "OoT6FhJVJ25zRjSEiS/gWEdyUOzu1x+e65+1/gWpJap/7k+mE+1WSHt7oI2G1D30+/A2nR"
    "+3B6+jRBKhmxXqWTt8NdYvUZfo6vmrI+3VDXrY2BjrP/f1X/Dvn256g/5FP7z5gz4g/x3r"
    "v/TG53r098/6eIL+VnY7JKdKgethfOqUux8a8XkHoRbtcxaEiqfbc+MxlysTnZpS8FI03R"
    "O6t1L4tAHBQg0DXc4e5gfuaqWkXmUpQbvaZO0quLu9iGHec/Q7v4D3er7XqNupJsiF7HBN"
    "olx7F1IVIa5CMoGRY01d9M/WtTlNmKRbSCSwkWhMlHLuV4eIbGyUnKBNmhDgMH3POFnia5"
    "wY4DBmbJOryoLrtec+eOZyWSi9po2OKomwK6b91uXYydJcLHLd5oTbsGJmwv1KWKGL3Mnx"
    "tx8Spzj8o8gNbnLVGwxiv7d8uRVKg+44r06iTA4VliruoLldgDuoqjsoD6movnnl8RAWN2"
    "/zYNRW/5lHambZC+zVXMMiyHTVIfx3vBgilbv6BpXTAeQIVh4ShKG9XC+VIwjE9DAgygPy"
    "6CLCufkskFJzB4Gh6RL2tZ0PX9F3uF9lceWoAFnRBuI6wePi2ZiZMpwNR9WhI7VGloYccg"
    "v73jIIXDIzV0wME1iAsx+Y9/dEVyJSDBaJqhwlCKvVhdWlvbD8wHVEmOdnCmGpIEuIZJYQ"
    "Ca35Nr16ElWe4SNEwvcWKzD5lqka055rn7Rwmglah7tflX7DlpR6VKgCYTWlWal8c53pOH"
    "7jXIVp6jlWQVvqpY3B5ad1Lj+ylas3KlndtI1w27nBkjMk8hCU4aqEtMC7CnhX9OWSqs6U"
    "AgDNArqBPhP0l7XpZqCqWQMGYeHKes+kFBBuBknWXqLXmWc9WZ5aIgaOFJxImzzOUFtnWx"
    "G5SKhWichNyADVwohcOlP6hpGN9fpnNtHVkJtaFcJGoSBUiwtCcVo9tXBIipYPh0yVoIe3"
    "9NwKSyhg5VL4V0b7kQZOUkxCrAvVesNzLUNC7qIXJEW6jzIaSwM/baMPTDpQ+Uq1z8n5lJ"
    "yiXeJmORW7vv+kUrHLCexgYeF00+hP7/lAoFXOtDkqrNqVtjaspLlaQQu6L7p8RWmpeCYV"
    "KNcLJkjCzfiXjbOIkk+KdjPSB1dGPn0CM0uhlDxowxuiDf9YQRn+MVcX/pFXhTvr5Z0oUU"
    "euFisl6JL+qjYl7RodGRJoxs0BS6H3i295wrK8BT4vKQlgmjM/JaOwKZKXHIIdTi0SGCit"
    "BuApITcXi61akvgdZoZvIaaILXc9Q5ZzYqk6yD/Vn0IkhEy2uGdKAxOXxdOdzdaep2So4E"
    "jBItVoS0VWDVB1+WQpwarLrSIwA23dYEHNwhq06pP1XfJpOttzOydwqZo9u4rBjNFtM0ZW"
    "L0s4TV4/Lm6W6sfPehNdw5ew1naIEy1O9PHP+ittin/GOgDte+0NUdljAVb7hH7ErQc66o"
    "Bv/Z249U3SktyI+0zJPkVXvqEvkbZxb0h4prXJyWtMb8ZDuu/v+L4/Ua/Ed6IPEAZkHmr6"
    "8FxkIBDAaK5WYULMBbYI/BZbV0ZjbaxfD3pnuoZmxeWlPtYKabVT/WI01rWb6/OI/BxhGv"
    "41Hd8Mz8jVYbYTDZFpeu/sBw3xDlP9Sh9iM45+doPaXyC6aX+ER+QefbCBC5I+WIdkXz4f"
    "j64rvprosQe/VzWWXFue7Qp98LONjqqaS1Zpe/DEb53tATTk9Wog/7U28doQ1A8pKlGXkA"
    "CmYHUAq0PLMAVJH6TShoBdn1S6N8kp5CdTF6k80Ylqh2SnyIXq8Jb7wtD5KWRabg/IhBN0"
    "MsMeSZbnV3lg3DYV2MLeiStTKmMlv1KBjbn/P4yQFfMAm7hCjVND3EExi0+3rMznexxRXc"
    "5RT7ZvB9gCW8FFKml7FDtVCTdh2iTpIuGJfFOBX1RUFeGT9mp0rQ9fgUMUCCWdYlDoZVPV"
    "L4Km2dAxomnwynlGhJuDjJU5peighblmDz0Iz1OZpq0zhkKV5O6PMYjBYPBuPKagWti/ag"
    "EM3h00eNMyd8QAFylTss1TfQpdpJAI5EfEUB1VHSTm7fNXrzO6HLrLkG2o/AZhcypJGqcR"
    "eI3+OkxYEfVkaNcIbZMIdxn1THzrqEgfs6Iaqelf0JZoxyocrEEBTcdeNR1Q+zASKz+8qy"
    "BXfniXK1jiW1zsl7mUgjZu30GZ/bhS0cPjgqKHx9mih/SbScDMkXWywmTFEpOFNSYzeK88"
    "HA2ikJmLI+yShnTHibmezIU9t4Nn+WzVAsoujUNtmmrbN+7Npb14Nny0g1jkq7OTvaS6kq"
    "gHSF0tkboabWf3nmX925ItJyCghGkuLuazdubGnenbUpYFnq6DvErN9gVa3qk4iWkSmL3i"
    "TRoK3217Q84oKvM1O0IV5oY1YCN1RDc1l6x9l1LU1gMarfrtEmpb0CBGCi0jsLxlVmHI3E"
    "21c5RAk0SscAx2cp3jSKJ8U0eJKs1gjtS8F6Abpe9BXw21lde9sx97lzpWVA76k+krZQ0h"
    "ve7ylYXc6izVGxqciQMCNtqnMQSGpn6GBlSF21UVzhAaD64nCIop0HRTNB3Euf5EHdiaFe"
    "aLkao4xZFtVHKqYXrZAoRrqzgFsV/b3ZrT6NKqG0dK0cFto2btSFzb1sYRDYiFltb35dHD"
    "XBbN5YgLl/XhoqnAMa7YiYvykNjYnyjpqZ3AVnAoomdWExyKBHKqkUgvecK5qDETEZZ+Zx"
    "gNljZiNAF0P8m5XOWhceNUMxBfSdUQoo0yq4wQ5FWo9NWkKaUgIb9DlcTVaDj9ASskfrrp"
    "jaf6GP/5q94j/52Opr2BupKC0XPlayl4dVi5msLnKRR9nRiHuWpJuHHOc3GAmejlZKLLyG"
    "j0zqb9n4l+6Lo3mRrnN/qr1xButmeViodQ+Wqh3c1zl9LJTzOkNSY83Kt/Vl1+6+GqkVWx"
    "8HQd5OW3omqBaDXOGauSK1aBIxYPMFnxojI+RVb7hAQgrgAxeLrt3dNtZdpzpRFg6GAAwN"
    "WwsdoYcDUEV8MG4g6uhm1VpuMIdOPfriMl5zBEHcS4/rgeJK94gS+ZzYQhetHpTCgFV1Xw"
    "KJIXDZ3volZ3z9JVR3i6Di7zLbgzRKDJ6eNYKqg9IsBUPgcLRQZpdhqdgsWzlhhFlUHmSC"
    "HVTpPHGX2pJSMsJe1BRBK5f1p/BgbOtC/HFnFkL7l6oKW46Viw47Rkx5lhZxlc0tv05eL9"
    "M4Tdi/h/X8mQ977AkPc+a8gjVVEUNPAsndJ+3zSw96KAD/VfamOQpYVxUB2HpengE0BSDm"
    "SptioHttcno7l+qG3EtOn5GZvC+nTOt7eZuQIruPa2IA9jQ/2mKyRiFJxhtYD7jD1+r9IO"
    "23h+lSLMHt/SnumU2ILkkgeRqkQmrH8c+m+dkb46NK85Eb6u1BHdz3zLABc6IdSI2QXpsE"
    "twbTFShPHGz8k7W9BWnHRW4KWP/j7rDc/0wSDMQ6t/vu6PkzS0wifEbp+VXidqTCeXIBei"
    "LLgXF2Hy26v+8DyM4ejdTEdXvWn/rOgV4oOn0itEjbOv8N339ONwGdR0f6artua/B3YLrP"
    "YSuGX6Bm9wbaTUp5CE0lA/8c3U5TP/8fhdK04L0pSZFaHfAH5WZAfPf06oZq/0HNKU+1By"
    "jXxj+Be6dFI0vbCSoerswm2F+Y3TWU2SHLOqC2Z0o2pWzP1P2gMpw+EHh2+O6KH5RksVUS"
    "oBRgybI4wt4hmhorAi0tag2DDIfNLGMJ17C21JMyn/Koaog44X28nXAUV5XoJNB3RWu9BZ"
    "gV6lVr1KFal/7yn9Gma52a1gxjBb4jquokZcyH48FcKQ/eQYxzH7kswkq74R8JIZ/U4+Kx"
    "mJRMYsbQucZOs4SagvSiy5tTlQmUtcE1nFUs5TdgneHRvKIfJ7m8E9noW+0VcTinhaEIsa"
    "LRaZjv8VMRsqI82Rgktjk8c5ZkKV9EpC4u65Nm6pctRsYTuWgjNplhIgr5YWhrYGSIZUZU"
    "lB6VOs9OHzl9XjrdTRsgJHnBZIMN+akJqQlfzFag1BG0arwX1aqNoIZcsoFyHXQyR3ljwn"
    "7iG27oW/tVN9+ouuD7W3xHB3Qv6l5S2cnFD00BwrurBVjv188mNoJb/u9cl/z/WzQX9IbI"
    "z4LSjzY9iUmB4p5km9wmqe84lA7VPgp5KvAGKGEMoptF4VBOUUthBPB+UUoJxC6/MPQDkF"
    "KKewd8yhnEKblMRQTmGXcxnvoio2J5auS9Du2OKEvl5pAFg6GAB1kx9o9UCr1wikd6LVY4"
    "KVxBlwZFy7KJ0P+jMUjTqCvoDnqw+s64Qj7CJaaDvAvFcNroMUZOO00y7htgU1e55+Nb8M"
    "UClFuQqeKwiU26O4SnFxc6WiQOR2yqem11LWKS0elA+AuIJQSfvdlRESBD2WqOnT0MiKGv"
    "r7lECthpDg3Epzyf4Oyvu9Ku8hFTCkAt4PdBAhpQJk61zEFva92igzhOAG2OQxBiUKKFGa"
    "gXRbXaMEHHdouSiUPKiGqcgR8RdYuElTL3yjvZWWLS7RBnxmeYF9b89yUgjwTQqligfU2J"
    "hxrdVEioWJ5DrsRYVILY88Jiw1+hsVkRFfiWsGVKte6n5F856pd5p8NP8BBmlLvjFaUgdH"
    "2dqlcYd0Iogwt1Xxi6zWHvpCv/LLJO3LXojuWPql0ISqjk/UuvSFkk5lX+fODGaPVQfr3i"
    "DNy94m7lP2XdBvG12IGJayt5mvrbIXEafTuRiP/k8fvnpd5ZVmaBEaayewF8Uv4z+iSVr2"
    "OqQz31wEssCgjcB+QsOLpf2it0AMRtS07FXSHul3Idqd6NazcWc9rB3KDxJKBO/bTZDZOq"
    "qizVJBNRJWhpYto9Pl8jnHVdzXjvPd146hDvCO/QPJiYI4kUeBkch2TO85R/1Dk/GVIp+D"
    "0KbZMqiL/BgiX79EEYAQPe0Pe+NfE8/ARBswGA0vTwW+gae/TvWeCH18niugH5Mpot+evX"
    "ir4IecWQb9EuUnQwl6sSbrxQRiatWjREDawTOlSmXL/MKWmbqWK9tROE9oKtjQFDc0DOK9"
    "aS/WnsinaLI0F4v8aCCOtkvujCfH335IHBjxjyKXxclVbzDI+ih+NX3j3nP/bQnUvYXVtV"
    "nCPRfVTls1uJi27diBbS5UXHIzpF2axjv2yk2z4MqNAUsHA6DuFg2hW3sO3bpbP1ueIRsH"
    "ylJ1L7PH20rBoG8LgkHfZoNBQ9BWj5J15zmyDoJdu8YnhMxamiK5twzphKx7SB+/ryIJoV"
    "b5Mc7vM9KQZ83sFUkBKruLZCm7B/lWdpIUOOndREDaQdBr31FS2KR3FQFp9xDfys6ytHxf"
    "WEUuH2yKpHsgb6V6LXoz+0EytVtM0UFVYf32vYU7MxdSkzil6CDAVfDNhzeDLuX1kUE43z"
    "mepXrJ9eAzjiyyhiJhB2AvarK9KBoyJXd5nhZGuskjDYlz9yShPZkLe46NIkuZY4mletFh"
    "W7Gbq2TQG0P1ks911k1YZodnKWF/b/L+jkfA+LekCogh6qCE8aGKKuJDvibiQ0YREUeC3j"
    "0bsq6wAtIOQr4Fp80Etyza+W7cLBW4cUMo9As8FGzfXyuNMkMIB3+Tx5iOSKu6OdI0sDWy"
    "WyMdjlkVT5oG8OQ8q7io0spxWBwd4FoYo59EmrL4SgfncwHWp3G3rYS4NDif3ghzovKFc7"
    "kGoKuXBm4ptvwCroBvEt4O2BZjSx84G6TkDNwv1qYZE7kNY4q7bC/bv5N8iZlAdBxiRbZ/"
    "OvGGsBWTFzGJS4xyIArSITxHhXQOzsY64lZj4v7wXP+s9S9IKLv+uT+ZTkRPjOjRQ0dDwX"
    "10/fA2axxAb5PkWeBuMZH8ojcmmpFSJHCrNP8I/hUmLZiMBmEJo/HoajTtj4a9Af55Nhpf"
    "j8bo88MfV9f6cNLDt3H+Q9Fb5FRTymmXU0/pl15/2h9eGte9X6/04RQ/O5NUAf11M9HPjZ"
    "tr/Kf++bo/Dosw/Tzqn4d/jfWLmyH+O+ddn8zFusLkIc3SN2ViB5Lklm+07z5pqUs7uUb9"
    "RDcZurxJZ6dKrtL3olunrycY03QQX5PKU9R74ZpY4nexqryCxTw5NRwkBa3w41JdOFXnSv"
    "TIUHQuf2rYjnpwInMzz6WqbvET6rU2Gmvp/WjK5AwKHfFUPihU6/QNw9lB3QrnB30BNXi/"
    "adqfkOUsz/2TsKbVEwCl+Vig7Bfk86hdisyg3kghEtJ57MjdD2ohabXXjyFsjEqgHkfYJX"
    "AhVPJlDQA4xNSTBxps+GDDb9p0BRs+2HetrJ2nijKXknPrVem2doHtR5kb2pQSTr5U2cK2"
    "F5eeESt1QsqKCkCqcfoMiiuWUAJSVJsqe0JzQbmyJzErSCh7goQGlD2tU/aQwVPIrcXSQb"
    "JG+jyTSa9FMjSj9SEz12kaqKkA7NpLYdcaGm1RYZgborFu3SivfaWVTJGBU22Tx5cx1Erx"
    "e1nK7Z6EDVnB6o6LXH2Wet0XW4txqQdYdp41oaqQWAYzXDxmpRJq2pbxcko5+jw3p7CFjS"
    "aDvaz8nKh5KgtHm3PsfYGdK+JL32np4SxfMdV6iJywsmVSo1tHhbVRqUYqgmxZtRSucEz0"
    "OOOLtSLPjBfYwZGwLIoVMKhB0ZM9y82ymdc2yrfWNEGCyy9TKZz/uCCc/zgbzo9eK7A828"
    "xinJ+klKbZKENp0/AugHcrKUrBjAR6iWYA3DqJZr2aKw4zSwnD3OhhTjky2WFmKUE90bRR"
    "lrAJ1y/YqYk8p+7amYcwiwWfqMFRBfHHuEvbbt2cV1w9RCiaKDqwlQsl23dfU68Yki+GeN"
    "YMD9oCTWDhPiRGlqV6yT5qERKP9oPA/lkKYEz2khF8sn078MUzMN9LmCFSWuINA612B+wQ"
    "IfHELMM1Z14CsPicW1nOHM88Fd9qAXGHMN51KRoCJp6r6kPBUsNYqI7FzF2u1orqCZYUBF"
    "cQaZj5zAoWho+QXmStR8JWVBz1XPukvZW2Cf3TRa8xNf0vBwLhKL15VCQY/YGbGUHcTkUo"
    "+u1g5blLF8+7yIgYGoPKTEZz1G3oQMwZj9J3MlCbUvOR61i0xQ17mnrWEr8g2JQaZFMK7E"
    "CubEFCAFalalYl355LARy37yC+RTxDjO63udh+my3X46/Q4+w7uRnMkXUv1/lWpnF6LlRV"
    "WKQUL1lXER2E0ir7lAz09U1jbjPjqxBuytN1bxuqP9Q0wkyGL6RIwDuAPz4Tdlx2d+JIYY"
    "dq8g4FnjXgWdMMgFu3dHgVStXFw9NBxFxxoECCVxZk+QSxdF/tBLc8/y43v5oQH0DpB4kK"
    "g9e2cvepzJroV5gP8mzQH/bPSJbP3ng61MdRYkxa9Ygr2hR0je9TiRc5NSRJu0hz3lTCR0"
    "k1bzrNBGpeZg7mq3mZab+VAAALK7bD/tG68QLyg9bqpjMJV/wr0+rijJQWTkg5wLlOQXm7"
    "Z+UtyS2cwbkgxZG7gWqR5+P269605VpQEGqxZW0i9WYSMHNkHdSZvKlap7KwUGU2tOURPV"
    "Bqq4gJOolxNYhlSoGSk1HKzBMTdHDL+FgB34+56H7ksbXu762ZQNDOBzel6CC69etVV5ZH"
    "fEvvVlmQ83N+MkQdcoOqze3PXLprBJCCoxlP2SF0d+xktkTfYK8WtuXJze4MXYeGoLYJbj"
    "1Z3rPhBDLuwgwNgJoFFec0kDnr4vbdY9S2InmEKSOQnK2yLwuIOzSFd7w1o68PfAOxEcba"
    "F7DOuYOQoevQENS2i9y5zto3Fva9ZczNZ0HS2Fx4BZQAsMh73ZnbAVG0ZrAtSBfBUEHCiA"
    "0SRjiWNfeNJ3c9exQVFjx13YVlOjnqOp6WTyaKiLs1BKej0YAZgtM+t0EPb65OdSQ4kvFA"
    "jewgZ99eebbrydU+oUm6VB2ixt1keWc7+IkSnB9D1EVFR+1le1IbWAbmfD9WhmhDV9amAS"
    "7ny0pZE6uCR5G8ZC/gu/X8wVISOXjKDvFiu1YFob0FSQwyvDBN0iHgazu2sBC2CgsyI4lh"
    "aQsUF0X64ywtgFwMMv772TIFe0glnGlygFpU/ywsKOkjnsuSNIcISIHVFal9cOLVGbZvyO"
    "h8GCLANSe1gRKHwRF2CdxdZzQAT3vwtG8EwO3ztIcC0Nv2sQ+xysIr72Gf9tRGWMu965lZ"
    "Je1bTyVXMP0vG9brYxKGtHN/ypbq49jBDSFKnO1v/Bbv4sUoRaaKDZH6OTV4dBEkUgZx09"
    "kUYXSK++oqUHPbJ7LUhlD1nSfXnlnnUW+t5VB3Uks0DbQJPX//wcUwcfep8CgSc0Pio87H"
    "vYspDo8i4TckTOpmop/jv/ThOfojDJdKu4r8YPOfFTZIH3bWm+haeBGH/AzRI/TxmT6cvt"
    "Km+Gfq9Kmd6tNfdHTpLcnthJ3O30QkvavRTUJBuzKSOqRhm4v+Z/3cuEZnqS5s+Clpedm/"
    "iPvC7jckYms0DbNKhS2G0x+Mi7Eed5R4mOFejqM2p6PhzcS4HPfKXixseHUzmPavB319HL"
    "Vm/AFR8/B79QGCi0xZDQ0AB35qnsvHP2mTDkFyKRzz3gBx3HiE0X8MNBjGoB/+xjy5MUIv"
    "N55kxh0LNX7BY8n99JGRkYYujxNfQhAm9i/uIaFlouApYQNqJqeKhnCA8cQ5pA0c9BvQrb"
    "/7pNHN+M8lPET+e+DbXC0gsmFRLxEr+jMVgsKG6PlxC/7ZMVud//ioRfoGvKowWUpvqKVE"
    "XivTEr8werWUQ6WXwwZBjJh1KopjjFirCqGMsVPWTpPWxfrtSA6k+xAHO6KXjJXi5DMKYh"
    "7TvmmsD/4qfys7PB+L3yJqVPYWaV/sW0AE5n4jMB9Nx7EWUl4bKUkHfTZqDv2hlpDMbGao"
    "QKPK5/2ZW9ZSWk3NkQGqvGuR60kGAEYE3XPc30qEpevNEcfjWfeWZ0XqyapQC0i7B/pWoi"
    "VC5AI3MBcqpkUheYccD3ZsX4z1NipDkaUFQ6/yQIQxEirefCwhDIG6rV0xhKuG6C0YgAPK"
    "SqYwBhlSGAb1dbCwHXumtBI4ShiEzUIZs+gXhzB2DXOIgG4HT+9hAwnWbW/CThZ00qU5ve"
    "N9JEFVmcHM6wEGZfNB2YDjye8DBmbzgVFJYM6QQgLzJvuGEkOsXNghRfKiIzbXastjXevS"
    "aBGErVsbrOW7ut80Yy8HUw6X4ACyvm8F2MiLVRJWlgqc/CGR/s4T6Qt23DoATntq5TZbIZ"
    "CCPmYqYJubzUca2+qu7o3cFUqhZTfFJtR/YN3aYi+nfxR5ZcatKOfX8EJUDgJfG90Qj+dz"
    "ffIj8XrVTyf9qZ6tEcF2HDr3ljiFxq3Sx7PKrNQ/lFKmpBdTS1J6jSh2yU/BS8VCZ8lbxc"
    "3S13qDHVBzNG5RZV3xPUQmaM12R38b0xd9Azvgcu3YXhi9BtsPewsRMRcEOLl4ZWOMxjpi"
    "sbWbYf+nGx1NiXP9s9a/IM6P+uf+ZDrJQIcpEWyjIX8HXTy8ZXb7W/TcW8pT7PbgdaGrJf"
    "tNVAXj7OtjpwfF98ekBR+Qrvrw9TnHlvQbuBuVPkTSdzjeYQVuw9Tmm+8xTO31NfoKgz/s"
    "Xv1hZatgblT9smlM51Y9YXHtFuPR9AW5lk9tx/Se89wdKDI+y+FzEEbLtQznIsVxlDwyUd"
    "0gQE/7w9741yTVZKK/GYyGl6eCZJOnv071Hu8Hd3+/sB2VAeApYQxUx2BhIn4LMYj4pBCG"
    "wuZvMwJS2HHKdhwSdIQjoCTr17Nk3TPKv6tik3+Xb5J/Jywes5aa0CkFzOOyeWz9ubLRti"
    "KbuJKhesm5KxthQ2oPgq0zIUGGpRcxzCQ7hqTphaYBwwsYCcGitW9wt2HRuotz3dRjc6ma"
    "OqeRu0IpvvSWuEFqsJ2nvWomA7WT1Dux1pzowhLjAm2AybS4PYjV9oe3qQ7t9oBsYHHrWL"
    "VT2CXdiOmVVgxxHROtaF6H+GZqGgqLmGNr2QRtsWEuoEl/eDnQI7tYTBaK5bm9hrepyumk"
    "409a3C2pnE6J9lzeEfpBoWia+yBym01vtPajXDdn0yixUZzW6OdRP81rFHexFtnQ6JvUZ0"
    "Tdf4q6JJ+xpgwf4k8IvxPRPhd8CNWIG49PyRiQRDbhK3z3ffwOipaWcF/NN7ck+26pzcVI"
    "dvytFJ3H88M31k5gL5jEJ8zTEX7uV7K9FaU9IUvPNxcBZD1pkJXnX2sTDa5UBSCapEsu77"
    "UFPT2a6DvQ+bYOhHk58lWBGULQCJZpBNFHy+XsSQi6p83eSq4OULlupnJNjj0FY29Mpmho"
    "bA9u27Iz0uyLcPYWKERZUtCINlojCuUa6leLgjHhRSyddmi/22FVaKfyu4m62Yq67yr62V"
    "0n3G/mYbBT9WyoFkoUBXl6N7ZZqnmLr+Bc3ow2LyRIxeSSntOGad+MjB0FJwz6w/4ZF4cg"
    "qdiLEugfCHR6/TQtcL46j8odrOpCzUToqCRbnrnLFV5i5OCmtX2xG33SoFzXl/YE6r4Gqf"
    "uc9fJOFJSVry9JKepRRpXjvDN9yXG1jDwFCXnA+2/XAK/vlDOYZmm7pL2G/KUvcyCUlwOs"
    "hfrSZ9pztdyZNB0MgPIAWKbnWEpDwFPCICgPwmxhflUbBJ4SBkF5EDwLyShztWHI0sJAqJ"
    "8JnqV8LPCk+x2GN22D3l1ZjrQpiCECR24xpPKWIIYQDEGNNgQx6j/JceZpIUysySP9ZPt2"
    "IOnRQ9O8aH8ebJpbLNRWCUcLq6TJqyQcLcOzTF+0VArKAvKE3XM1fF/J1fB9gavh+6yr4Z"
    "2HgJOOa6SJwAeB10ztNaVsi7g1CVADWzrvKUUCcJb4yewhJ2dDga0/KWe4WdaA7WnSUSu3"
    "1fLQUPpUqQAsXuA1wDq1K3kYtXW+UtvgBv5csflwQ4euyC3nPOqtQ7CzATK2s2l4coTUAP"
    "XUVZRC3feGOI1JJ12FKLDQy23qRTklnXQJoi14UcbudsRCT7gp2sWRuZv6NVLmfO2Txvq6"
    "aN9wuYMJXxZ3FNt9cp8UN8hkMabtRVEuWuYSakS9BfPQ0OaX+8jwNvdA2k4Ypm2mL6AGtD"
    "WXeRq2p+Q+C99Mn5SaXtLcz0nL0DKT31N4n+qMNuVk+8uJr2dvi+PrR9f6EHusno2urgf6"
    "NAyxx+6r/d5g8Ksx1i9uhufhVfrvs97wTB8Mwjj8rItr8ujI6w/7iEapjyf6Tzc6IubSHn"
    "MEqMfz8eg6bc3d/72KE21yJOc709KndqlTbZJKm7RW8a4Fr9W9eq1CKuLUpfJdFZfKd/ku"
    "le8y2YgRFA+uJxWoTtN0EOS3H6rEUfO6aSqM+kOmUCeCwrhbZTHO98ZIKbrkhlFbkgWo01"
    "snmmH5DBVvFZ6yS/Du2HElrVYhxVQwVGAB+Suj/pAElCIBNBuXKbNhZtGt2ECoYMANFcpU"
    "7GEr52upSpnd/Spo6heRFrMeYOvTiTYRXGonrFJNb08R7s3cEbYf4b5FzWOiLQy5u4M8DR"
    "XXLlVV0VwhjuLOVFRTC68myy1fKxSvxnKNULwLKMZaczyX69tklkDJqv3qiZKByGCd72xP"
    "kXRJdKlNMoQEkdvRXRgrD+8gChK3iLpLMEMk88scCIhk3vsQhIVhSTpsOW11lrBLo1Dbxj"
    "8z/UfMoMuBy1EBsjkh4CLfFNddWKaTH/wtMgncIaIWQlq0+kcjUt04Cbs47XN7wfDm6lQf"
    "H74lbDdqZAeFW4TCLs0RdmkW73iXXrqO9awyBBwhDIHyEEDGiQYMQuJtpiCjCmm7NBa1na"
    "yQUqJp0135CM7rAQZFeVAg600DBmGFhCPzQUmZliGFZCty89/yAvvexg6BSotARA5DoHYu"
    "bLAM8vuAwVAbjA0XRnE/MCgdc6xriqJIwhfMt7wneVBZKvCva6MfWCPdaaQdwaKZWAO4k7"
    "SnVk7aUmzZRQuh2+0MJyXefLk1OYStxCU5Emcu2gshqdXBdFQcwpo2yYtjTR77/2YfyAe1"
    "kteiyTPxluR5peGuTKv0xTIaQxxxmvyNn715VCzzaMSLe0F+dKigreBlKU0PfjD9k3m1DJ"
    "tJAm4zFxkaRlbA7ZkL0j5+Ufi8wL0vDazP9+zz0jYQ4Qmeey08E+pW3IM/zd4Fz8A1lI21"
    "WVoYiE0GQtlqkqWFgdhkICiuQnU8xF3AsGwyLBHzpjokWXJQUqpYEomjn7o5kSWHFaE8HI"
    "71FX3KnZJbeJYWBmIDi4ps/uUNEy83DvbtZ15O1QVSRTM4MjCR5MEqnyqeI4XSGY1OFd98"
    "AyPYwiAnQkVzzRZMEOFulqPQpm/m2QFYZYj2PxorlIcXslJheJ0VTXLMBJLK6iiRqUBZna"
    "Y4zVdWB2mbegPQy0t+0zr9sEg4l+GVhpG8dLR6Do4Edb6ZzqDSN2jUG8Vi1K1RhzyUW0yR"
    "CCnoGiFsQ7BHIwbi3vZniEN5tEWlUPJ3HI4MNp4quVmte8uzHJFsUaRjooi6V9/ruJKW6b"
    "hAy3Sc1TKhpzm+OVPIH5ilhAyCXAiM6yrZ+lk6MNnIxR1h8DY5MnM6gGFQjkGS21eylLCv"
    "cF7+7kJpZrN0MKHlsgtgn9KFtZQv3ZilhAndkITQnUSzpVn4N98RakyvEKxJRhBZKLOEgG"
    "lSjRHtgTLSXELQPUnupJIkd1IgyZ1kJbnm2ztbspe2z+DZiDCpo8ZbPCNbWk7+bOZuftZs"
    "MmuitrlhS9x9lSJ99HPpZ2LxNO95+B73LIE0Sx4ouh4351qVvhKWK/JeCd/jXikVQ8gzqJ"
    "8FzwgP1JyHkJsZkOmjOAKZuYQakT+k7cxREesryyNnZMbazNw/KrI5x8Wil0lTiJNqnVUX"
    "nCG37wx573pLvJuExTkloM4QdhDxjxXw/piL9kce66X7ZAk2jn9ORkMxxgkB7xFpzwLtv9"
    "rC9ttoYywAFUOBe07cIGM0D696n3mgzwajU35XwR2c8koQVyRq5qMetwfQNwBdNZoAIgnq"
    "SgPkI2LHXAjgL0oTTZNBpujqmaIJo6ni+84Qgud7oz3fo7GSixthiEClzqvU565jKSwbhr"
    "CGZdMedFu3aqKhkls1DBGsGo65Wq8WKh4APB1opXkHgLX3ZD+5nmyeP5YMgpsKdf3JLKxB"
    "2x9pBNs7YUu1/fyarZLsL5qOTcO3ieFj3NJtgjWF0V0bLh4fvN7GOjrMtZth/6cbXesPz/"
    "XPWv+ChCDpn/uT6US7FVDeHmijIX8HXTy8ZSbW7cHrKMgp4atIfBOJbTqqoMP/6/8HIah/"
    "kw=="
)
