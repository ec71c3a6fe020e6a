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
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner_reconciliation";
        DROP TABLE IF EXISTS "joint_task";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "partner_statement";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "partner_statement_line";
        DROP TABLE IF EXISTS "partner_reconciliation_line";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "partner_store";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztfYtz2zbW77/C8eydOHfdbxI7SbN7m87INu1qK0teSW7Tr+5waIm22UiklqScenf7v1"
    "8AfAEg+ABESSR9dmZTi8QByR9e533+c7B059bC/5+e5dmzx4O/a/85cMylhf7g7hxpB+Zq"
    "lV7HFwLzbkGammmbOz/wzFmArt6bC99Cl+aWP/PsVWC7DrrqrBcLfNGdoYa285BeWjv2v9"
    "aWEbgPVvBoeejGr7+hy7Yzt/6w/Pjn6otxb1uLOfOq9hw/m1w3gucVudZ3ggvSED/tzpi5"
    "i/XSSRuvnoNH10la206Arz5YjuWZgYW7D7w1fn38dtF3xl8UvmnaJHxFimZu3ZvrRUB97p"
    "2RXjswjOFoakz0qWEcSAA0cx0MLnpVn3z9A36Fb47fvvv23ceTD+8+oibkNZMr3/4ZPjoF"
    "JiQk8AynB3+S+2Zghi0IximoT5bn41fKIHv2aHpiaCkSDl/04jy+MZpFAMcXUoTTWbULiJ"
    "fmH8bCch4CvDSO378vAPSn3vjsh974ELV6jR/pomUQro5hdOs4vIdRT1HGi0oC4ah5B9F9"
    "++ZNBXRRq1x0yT0WXfTEwAqXNovwPyajoRhhioRDeW7PAu2/2sL2M3tFC9AuABeDgXte+v"
    "6/FjSmh1e9zzzcZ4PRKQHH9YMHj/RCOjhF0OMN+v4LtZvgC3fm7MtX05sbmTvusZvXNntr"
    "ebzkr5iO+UCAxF+Mvy8+stZzO9Cf8CiKDrT0bvGhhtsZVtIwe7KVn1i/HpiEGJ056M6vB+"
    "7d79YsMMIjiL2Funa9vDvRpppelzoKb2765xJn4Xptz/8H06jM8vIj8eC7+7VDPkkjT8L/"
    "vPv+YPfTnszwkw+v+dlMPr34bDQFW8o5Qimwl1bOxi3cUSKS/4n/6Na+Mu1f6ZNp7+qa2V"
    "zOe1Md3zkmV5+5q4cfuA0n6UT7uT/9QcM/tf8dDXV+1JJ20/89wO9krgPXcNyvhjmnMYkv"
    "x5fYw5iswS8ISakzmaHq4tH8ocrJzA8cdTB/yHA91GZXda+iaTbYsaL9qClIb7I/Ubu+FB"
    "Npq/OQDUOPnacf3lWYpx/e5c5TfCszTyVFoJSigxtB/QBHDBEBSQJljqyDUJ8cV4D65DgX"
    "anxLCLXcpssQ1ckndmLbvbPuXU8wcfOly5RiI+GyYdvwLmRLZlu+DyxPBvaEAFBvskQv+E"
    "D0/ob1B7oYfpxn3a99y5g9mg5Rf/56cDbWkeigjcbaWL8e9M507eJmeDbtj4Ya0/jwNWow"
    "vRkPJ2gc7YcHy9MGveHlTe9S11aL1QN6kNabaH/5y61zql/2h7eOhv437vUnuqZ/PtOvSZ"
    "evPPerr7n32v/RTM/SHOsJ9RM+YK65nja3FhaaP6+OtOmlMe2dDnRj2EMSy82kP7zU9PH4"
    "bHSua59QPxYeXbS1PtnuwsRD/+r/3Tr68By9AR6M8/HoOvdLsF6A1k8Y5mplOQhjZ/GcA8"
    "p03L+81MdaDpV2ql+Mxug9r88jwnN9oId/TcfoNcjVIU2uIQJN7539oCGxa6pf6cMpAko/"
    "u5nmD0HyZWWvwz7q4Dei3cnT9/Tn1nLlBpYze/7Rej4Q6Hy4FkdFeh87bWt8iRqr6H5ARb"
    "NfFc3+RMxuMjvuCn+zpDjEEHWQTa9fIoq2nKoAR807CO1WzG336PmWt/JskVHo1HZM71mM"
    "M0fI4X33HFh+CxEvAPg04goTFhLBetof9sa/JDxkorwdjIaXpwIu8vSXqd7jeXfH/yrJvC"
    "cUwL2ry0wzz8LYGPKmC5ZyNyaMXTpSdMqCQdaK0jBzpDWMc3tWXCvGea+yOC8WITFtFrIm"
    "o+FkisRkJP3dChvdHmg3w/4/b3Tt8DbhsG8RKLcpdxj+RBS3B68PsmJ/ofQ3ffTcICBDkJ"
    "H7kntHRRJfQLfauqh3aj+8FN+0vx0fn5x8e/zm5MPH9+++/fb9xzeJk1r2VpG32mn/Ejus"
    "Mcut3IPtbj37Ygn2wXxuOqXoIEO9FVnFeDT9RzlWmqYCPlqVj/6KPhWdGX5getJHPU8LPF"
    "3Tznp6pB/twM+OcO4ZEjcvP0VasLDqcHLeL98UMxdGuOgyLBN3n+GWwuMoYY7Irhn+olew"
    "As90jR21fTQL/rm2PKHGnGtRyD+t4rbGv5LGat6SM3OxsLzkdFj7oTgC7o771aUHaFopHP"
    "QMGZz0qic9hjEL/BRdzYe9Myxs0UGuf54Wq8kYuOPmvO6MU5OxO1D1yc4RwnRXne7xpi/J"
    "01JkwM42jZ3dLwvG8Sdi1ZWoEcOMJaeZio7KW+Ouz93ZepkTlsI3KeS4grCxMadbq7Fc6S"
    "ENXNZ+uax4MIVOC/k6K46sE6c+ZwmuFBp4XBAaeJwNDST/lYA5bg/4VsMXuNYdcq0goO2T"
    "Yw1Zf4GOriDKOCWBKOMNvBo86wEzbWoW7wwxhGc2TnJgB/vJ/aI40jQluDY0bZT3rKLnpC"
    "mxgChsxUiIFCculhGzffiB+Uzeq8BlX0zEe+xfaPb8SKNe4UjDx3v4Lznk8736+SfU4tqf"
    "89qCx5W49/dmM3ftBLoTiE0VzP2jwpQOYUvDSpoqJnWI+gklLsjHsHfRWTZkv8PB+sdVvD"
    "yO8708jrNB0Esy2Ze24wr8dovcmXjKLpmkd+LbRPkymQsTnTcGiWRUGYucDmBIlIfEd9ce"
    "AlRuh2eItprGoiH2CYkIo7WPP86499ylmMHPs/wwZEXcfac4e8z38eEtiJeR0kMkBKCF2E"
    "AL4c5ma09NB8GRggaicbIpmw+GZvyrh5XSVBBYyiuvPdPx7y3ZYF2ObLuwtuMwzahRMjM3"
    "C/CF61n2g/OjFdoI+uhVMJ8ogDQStwfW/MHyeml/7Zy06dV0eD3zayLCc6sW4RDmdsC3xm"
    "gjGffPpgfCeVwbxlOqw1ZO4VKMuTWcA3JNykCKcw8QkkQntbAdgRX4NOpg5FhTF/0zthZ5"
    "Qeyxu6zpBWiAJnHHg6jfVjKbmWH7s5IeVaDvZBRuMllK8ugq5ymhO6gnU0nuK/GPK1Fn/u"
    "ByKkL6+lGR+vIxbgHpSFqnoQQlWgM0NtYfKxsNmYKYxlKClNZoKQ115S6eFA3FDClYips8"
    "zs2XxtshNjZbGN9rIPvLk8WbKCZWEsVlpMQqQnss/O1MZG/CRN+GxK7ikoNFHSPkfMlaox"
    "1xqHu3B9rZD/rZj9ohzSVr32tvpEM02KUkkM8yay1fUFuQpga1zkFka5/IBk4lW6wA4X51"
    "pJkMmgasKLzx3LGlUt3E7Ts4W999rDBb333Mna34Fhcs5HpLc2H49lwuZogl6yDUVfaF/G"
    "0hsys8mr5xv3CFKjLXXVimIwaaoeMDWRBhC3EuUnaNRgNGRj/t8zFCN1enOtqRCfKokR3k"
    "aMQIaCpaSY5wv0rJNxtM570oIufWnR34Bt7SLckUcRlS0AcrD8PMs+aq45ClhYHYeD1Yzh"
    "y/nNKCSGlhIDZfESojISCGoZAaCok4KMqq5aDXtwRun7Ebw8WP5Q4MfBBNy4Yo13OB4S5d"
    "jN1GMMVG+i7CEy3fzQDahudS86AKzxxAqhyphbsxTm4bz4xK4BCvgmfDs5b4LUUZBGSA0k"
    "lv46izLmG2hZhfVkUvjvgVtGHifWN9ZJSgE6EW/oVVazgA+Ii3BISaoJLH4DapXYNSIWn9"
    "oXb4imw9r460V+F2/eq16DnkXzyhSp4Vt0ufx4iX2veftDdab3iusdJOep1lvgXtqRuiFw"
    "2VNiVvSRqlr4immpYofLDj31lvoms0UD//oA8TgLQp/sV9wDca+6Hf8F+iD1CffJtMJ/xn"
    "4vpt6FMp5YiiHYocC1Et2VxbFN3oqII9KuDag02qdTYpKMIlUELXXyvXsxBLZkX2/qowM0"
    "QdhPntcRW7CmqVbwY8zlhWwoIgsqZWlqqLWNducN1jPcT2uEBK2Fut+3sLHSZPliHajPOj"
    "lXm6DcOVmzaN5eKV21WUrClAts5R18Nlkn3Ll9x+ODLYgQq9SmO0sghvEn6YiguthLjUn5"
    "GbY9K+pRn858adoICromKwa+gLXc1Bj7pztRelCShUffHtWPUXW70vEX9yct8JuqweEFpM"
    "XDUqNNtLLaGhJS8nfHBJkCg3qYtVQNG0r6b/iRuD8qd1yh+IIW2AhwR4hSdKiirqoHxlUE"
    "YVFCrTDbWoPiExBPcJ3KwUARbRAr4svpEZSBJZlgqkXEFAasRVKcSkMpQwXws1CJx9cA9K"
    "hGaiXC0okplpFdJFMRtqbXh3PhZYdA5VQJvlDwDuqnAL+aoKeOc6EG8/F1ozj8FSpFk2YA"
    "NFJJ2MCvyCKygiSdKXNe5616rIlkxVIZO7K8/ONmKEsKln+SGIOrf0pNTarPd+PpjVUzVW"
    "dOFvy7ST1/vj7B05qTXEzYqybBxltMtG8NWN+YVcB1RhY84LlWI6tO++1zKciPDhRN1W9t"
    "DQVTd+GP4V+tZO+sPLgY6da6/14Tn6Qf4cTab4vz+N+uest23SX5Q1rPxr44bpw6mncw/S"
    "PmmHKU+g9Scadnwd3gwGhS8xTw06oTUlMtj0h+f6Z61/QXrRP/cn00n+C85ja89omG2ELh"
    "/eUuzK7cFr7HE71jXx65YZg8hEU7IEcZQqZiDURe02IP61so8ss/644gw0blneGXeTSsDZ"
    "qkb4SGP3FeuPFZoiPmGV8DixNGyWxLAH5kx0ESjkjaMtOSRCL4t/RJPIs5Zo38LTKNlmQt"
    "Gi+E3Swhr8Q8M7ZY9N6PmpW/bgqPwE+mb+wUszWHuREFT06HjZULmVZF+CQp5/C3KrwlsI"
    "cQeL337dvT37wZbz9U4oOmhwqt8rFk2RuXQeIoYI9PWcFc/Fcs/dWt7bOEsJ2Laq4lQLEQ"
    "WXiga4VHCch9w4CIhhKDYYCt/ysPynNBI8LQyE8kA0ohZe04ZCLrgkFcyEAObHljCEEFrS"
    "6NCSWPCVDMJiqF5yxcgGlcRoD46tWyV4BIx/u6JaV/mqBIaog9qED1UqZX/Ir5T9IVMpG8"
    "IZX8Rqan7dkaYMrYzvrOlZ0pgyRFBNW+inQVkVpKAVk4MCqb2lXRrhsHC0aZnVcM3XgXBN"
    "7kdNdNtkNsbq7ppMiCD4bUr5bXIb5QYOnLNHezH3LIFEC951+FHgWZcD0jYCxt3AuEMb9F"
    "zg3JTcSt2Z3mjffdJYRTDJB8hdIo1Yd4OwFXsNNaPNLKHbE3pqnvdacqvOulDxPBE75CRz"
    "qNArJyoMfARx1230wgAjYQMMImCZashA4O1Mbt9JKSAAs+nVVtuKaoFMHnnF7kRabCaepT"
    "JMukIryIr7lBFbiu+msmH9jL3IJz/mU2W88UU0lf3wY+J6PPCFr0I/psTr/tpz3fux5Ycz"
    "JMPs07cL+f0VbogjKeKWtbL85L+ZlVdQgzBqX48Bb681ivl0xG+qeAMfvylIR/zmdQnr/2"
    "S7oSJBoG3IZTdZoi6xmsdv33377uPJh3cJh5lcKWIsBXWmHq3ZFzVLKUMJltLGWUoznNh+"
    "j7XCLf8UncuzR9FuH90p3Ojv0jag1WmdVmfmyhXzjdt37iCt3w9mvzzKvo9KBtzjN1W4FN"
    "QqF15yj4tamM9x9J8MxBRJB1E+qYTySQHKJ1mUV4+SDnMJgRLCDbPEbTvyDlwSd7IV44hr"
    "bFB7dNeiRNuFRYNYwu5N6u3sGq5vizPo5cqLNAlIiwJp0fYNk9RMEZh9XHdhmU4Oa0zTcc"
    "jeIcIWQltkvhmNBoxgeNrnjDnDm6tTHe3TZD6jRnZA2Xgk5DYqIjUw7++NO9fZtLDuBHeU"
    "Cl3tHJWSxFkIAsvZNGnWddhL+/beShjZzpNrzzb17emHvXRpIu1dVTLyHkzH9s28kpTM/a"
    "MitYnLt9y68mSyNBeL3ONXqEBRPHj3K9aHx+7J8bcfkhMX/yg6bCdXvcEgPnHzlSUg0W9X"
    "op+tPVw7RVA5qEAhRdF0EOeTKrx5PmfOI7xwZ+ZCag6nFB1Et0rJ1PyKqZmCqSDN70SaR4"
    "z22jd8hKhl3K0kRMwsIQiaIrMk+vQH13s2yoD+x2Q0zNmV87vgjZX2LND+qy1sv43QF+CK"
    "wWEE0XhKH171PvOz/WwwOuWtN7iD08zQ+I+Y3Y1rrRtz81nGKJ9LDwtBsBDCybuw7y1j6T"
    "rBowzSQlpAWYDy0nbs5XqJYbKeVRybczroEtg79m6Os2Uavou99OT2GDFxl0ajtql/by7t"
    "xbMR2CI/0nyWkSPrINNYv6VtaTprc2GY89/XfrDEYaELe2krxbOUdtWlub7jnSewvKVgs8"
    "nnNBMC4Cs34SstL7Dvbcy2K/I7BT3sdzm8PW7Ofk+DlHAt8htQYTd7RrttGw6DpflHLUPC"
    "d6M0JA0zXO1pdHASAGNu+2F6DCltj5B2v6vjTXO2onvPwmEkGCIcFio2N+YfuznkDTmEf/"
    "2tRWevAErDNJ4tU7AF5U724k5g1idRe5YZsuySQm2WcL+Y/m3PoO41voExnhs++tZwyTF5"
    "MARt0oQY9lz7pL2VToMxCZfWgcDyH986KjL6+1QjtfI0sWI92lgSj7mw4suvmWsQXgHhFR"
    "BeQbfvoLZsKy689E5TefrSu1P3cK5fK7ny0HGgIm9yhKBxVBYx9+1N0Ew5v0ZngsjiLCe7"
    "s1QArMBGZ3rCSs1FoQAJDYQBFIcBQCwLxLK0fhIrxbIsbKemwIOB7UDwQbEeI9IHGISbO+"
    "A1GMzdVHdBsX5KuTx7K/tHS5jJM7pzVKTCMFe28cWCLJ4tVUiA1JxKc5Wk5rcFUvNbQeCr"
    "Z93bf8ggnFJ0TulTv7yMdh7jEckGImHZMb1nMcQ0Fc80PAfhcdeyqVzENUR2p4RrQHie9o"
    "e98S+JlSrJjzQYDS9PBXaq01+meo+vuzpzV3JGwpSiIXbBdjrnrEwvcORLlzBUUBaGncuB"
    "60mXEKZoAM4snDKHXkLQvXwaW2EroKaaygxuRaZAqEP50kbZs55ctbSfLCWMcpNHeWH6gb"
    "H2lcaZp4WRbtpI79X/SVLhN7Zm7pPlPZ9h5xKB2o+5f1Sk/POilkbspwIqwPapAPHYKShR"
    "GDLQohwpalEUTwQ4DBp8GDCiMNoiHXQCoE3RlVXZiGihrE1hWRsGsizW0rVYJqS/i6S7Vk"
    "JcWolFNNEaWY6lhK+5R/PkcYpEImEyNuZ+CV9DWiKmJW4KfE3r+BoyeAqMDUsHnI0qZwM6"
    "yhfB4DRIRwnDvL1hBjml2+PrW76PI+NkJRSaCmSTEtmEgFWLVJL01EpcKwgk9LxqgCjCig"
    "SG6wj8M7NNbg+0m2H/nze6dnhL8ZW3BwqRppQcKgw3ZeXUophTTkIG2aZ9so1vmQsLh/Yj"
    "VllwJheJNxlSkHCOQMIB1iifNUKfdm97S7WB5miBCW7ySBM7ux9YgtDEouBbhqxDsYk7jr"
    "wNy+YsreWdtHOrgHS7wkhTltgG0ggFWR0iCe7uKumtnQiXyyXZeSYtnNCOX5T7xIZBdrzT"
    "RkcGYDtRdrS1SyjKZZswohw3DZTkuVCCF4pyiXBfJMWljUB+a5389gV9XxbnfP/4uH0Xw+"
    "5qDwrz13e/W7NAloVgqCCggw05gqq/W5ywoEdQmb6tky4tBKHKINN0oD9o/gijNemLzDz5"
    "uyVP171N86RKabWT/NpqJ6S4moSXPS1lUWaZjaUs1oWsnbtpAwupTuwHp+/kRSRQd48KpS"
    "LUzrCdzcIRfk2ZF+p4hcyp+5WYdsyBNm3lbp0FhSAQMCS2bDTaxx6Cq+RLGGYzCKzlKpAp"
    "J0CTQIJIgW0Q3E+7t2baFDNNzJunnunMHg9EAgp1+6hQQiGWo7u0JRhvWieKhKMnaV5giM"
    "BRGjw/tgwveH7sy/ODKSaQbPQbgpyeLa3cH0rhZbbHJvj70wd1jo8I36LYReQIkSRfqeIx"
    "Qi2zPA4kXYVlHEi6+oEDaR8HsnAfbCkDU0LQuZzC9ReSmtv+amE+G7KpsXm6Duqdjyvlsj"
    "wuyGV5nM1l6bkLKZzj9h3EdwsFpUzf/+qiM1Cs2y8wn/CEHYR7K9MZXKW2OZ+hUMyOqx2B"
    "aUplALqmf81JsLWhN039ybUaoToQaACMO/Shm6LF6pi7AtbeVftniNoi75MRquNbR0UC9Y"
    "xqpOhvhEYelxKPxOG1h1a3BR5H+/Y4isZBhpVLSTrILtfPzaE3WC/xzH+yPHFqlAJxW0Db"
    "QdDfVxFR3udLKO+ztSMeTcexFjJYUyQdhLj+ef2ATmk1ppmlBKa5cUyzaJjvng3ZgD4BKa"
    "wsiZWFcJPjgjKEW43wa8qSkrDB24KkF/nz1xbluuiAxqp+c8JXO3ice+ZXR+E04GnBh63J"
    "xwErxlXdmDjhD3xXCn1XIrSyAEt7VFynPbUT2FKfCnZmNcGpIlKVGLO154Uql4OzsY7Wbu"
    "w40R+e65+1/oWGcNL0z/3JdKLd8mS3B9pomF5GPw9vqY8NXS0iUfz24LX28w/6WNfovVTr"
    "T7ThzWAg64MRzxmBqoiaTvmqImr2bhqahgb1N7z5sIBbf6y8MDMIuXRwZ3vBo4GPB9w6s1"
    "NRt/FrRgvkgHSE3g7/iNBLWxLs0OiE+IGOaq86qnvb8wNpTwWWqotyxzZqbpIsb7JQM0Td"
    "Y5e3UzPdDDzXeV7aMyndK0MFUFeCOt0JjHt3MbekdBhC4g7uJieVkD8pQP4ki7xvmd7s0Q"
    "jQQSuDOUfWQbTRLK040Qtn+r79choOcu2KOWtp2lI2hYSge1v18fsqWiTUKt+v7H1Gj8Ty"
    "6lktUk7YEUNVpD9qH+gFGGN9UGbD/UNuo/2jm5OzysrPX/iZdb9wZ6ac/25K0cGNtUqao/"
    "wsR8cZLiEwg7XAb6hg3iYUHUT3YwV0P+ai+zGDrrv2ZlJzN6XoILqQ2LAZh1frDB+PLhIB"
    "laKis5SQeJWBdml5D2gZoE5dSWizlGDxLjQtUXOxBvNSZUfdRs7aUttSduFWiIampuRODX"
    "jNnL2lGGdX8Aa1BiJj2YY+6JRDdDvP22Jn/fl6tbBnZrBpMYbOTU2Wq8PTrIaSFWeoXdfK"
    "VbB2DC9AX2X4SNzdeEKRriaR4NxFtGznyQ4IDBtidWEu7cVzP+muo6swzODgP9qrWvDqXA"
    "IXBiy0HXsG9mJ/2HQlTlFPZ6SjrmJlzn9f+wEJrfAs9Nr+pkxDL+lwHPbXVeQ8697yPPRa"
    "CLiZZT+JzKmS2cZJf93Ha2nORRHd28Gqjbt9DBWaWRiRzdPYk97GpLOuTi+04djBwiI7Gf"
    "q/Z2+69+tph+hP77mrwHmWb3lPdfBiFGLjtNOu4uav75LON2b4Z1/MB2tC9dhV1JamM69D"
    "5H7Gs+wq7KyrWM0sL7Dv61BRXNr3wVnaW0ePTRov485dPzyKqqUDbLzmwnOXLu7ZWPsbL8"
    "y4rxu/q3DZzpNrzzYFqh/20tWti2iz69GrXuGuuoqTeee73t2momNXkZIKShKIT3FlKDGy"
    "I8eauuif6hJURf11W3a1amFccfhQ5Gv0dy4xLnv79kA7+0E/+1E7DH9r/aF2+Gqg985fHW"
    "mvemfT/k86/utKH1/q5Jo+7k3QX69DG27UWZKCt0K8GE0TB4tF16JgMezaG8aJZZzY04ix"
    "gvcVZe9NfLM9+8Ezl2EAVvS6o7E21q8HvTNdu7gZoj7QO3HND5/MxdrSsGf3a9R4ejMeTs"
    "ivX3+7dQa94eVN7xK9078WWv/q6mbaOx3oWmgA1K57495goA+0Se9C13oT7S9/uXU09L+J"
    "PtDR/ZmLLRAz69BEU/bZMB8eDs8RVH30IhqWWQIvfPiRZh9pJ69fo+/8z5+vXod9XIxHV1"
    "o8vQ0kwyEx+vDtkfZAPHT84DD0Hwp7eK19ox0faW9ev8avYd86f/kLHsTz8eg6/8PJJ5P4"
    "tGTmkBY0gKKBZlvjYY6uaDeT/vBSu8Qjxz+McqAPJxh5t7B77vG/FaeNiq1XorxRlGWrIH"
    "FUbEcjzdTiAanCQJAvaheuOfmxeFBCDUqotW00WudqCCXUXsQwQ7mvbo9v81OltMNVuH2Z"
    "UprozNrARCmxaCAuPcPeZurOJOykQomZyMvsQJjeJLx1VJzeJG0EVWVaKcBkcS7IChq1h5"
    "oy5LuLksDJpg2pNzdLg6DdSskNiJLcZpQkelaAdnJDOsI/Q9i9YOqtRPpHuAkm9D8mo2Eh"
    "1qIpPbdngfZfbWG32fFSBC9GgxF4YlQTTRIF+JlAj4Q7OM2kCQgihyWp/YShgj2ldE/xrL"
    "kdGAt7if5d2o4rKER6aj/k1ksX0ytVTm/a/hIWTv/b8fHJybfHb04+fHz/7ttv3398k1RQ"
    "z94qKqV+2r/ERX2YgclW+fGsYO0hucd8lqlaz1FB4XoBsjj4R32ei6hhlqvO8jniQ57VB0"
    "NIDqOhOhp3rrP2EZz3luy+I6Ds0DDUtvWASUyFq2yFLj2j960SAu7hcmsze2HX4dkfKQTH"
    "TJ/tnQkljv0QwVsFpQB90HLzJAMxVHF33cXL9eqaVrirruIUWN6yHpimcU9dhClx2q/LYb"
    "99HFQ9bsNVnWCj7A55TrD0bbETbOr8et27mUTOr8Nzyvc16iPVLuU+JmlCPSq5Fj7ueqxf"
    "9/rkKVej4fSHwS/cc2h5Pu9BVJv0SdRF7ftP2htVyyPHTeTbIbNsR6lV0vCyNKrlOsMOQz"
    "sjLsQAhsu9Gi5Xlme7iO1FG5dY0slxJ2HJNkyO29AzQwS1IDtuhIUoMVcpgCHRi4ZvaQaz"
    "R1HMTq4Og6IAvalAebG0fR8/TwLRlAIQFWk/7ft7yxMatvJVnjQNoCpAde18cdyvgsrFuZ"
    "hSFICoAFF37fkq6nmWrkvQ7lgxjxhfW20IeEoYBOVBwBmRjLtnGfGBIoFUvwI05e0gFBkY"
    "QRpnBBHl2pQNKKCpoPaqwK8yTJ8lBytPBzndiwM1Eq/5jQM1kp7aOV8rRGrQC7ZCynGfNi"
    "LVA6+MXaqR07cUZX79bpB2fGE7NZm4WJXvwHZafOTuwkBRhwaeoFxVCx8Piawm3ljEhBAz"
    "1D7Vu+vb8fKtqP+gSbokINaoAAlmrly8EEXSQefzv1VwPv9brvP533jnc5IMynLkKn8xRB"
    "3EeCuBWXtU5TVMjfEiNXkwBugKYoKsr4h3sVSGQUAMI6Ee5MKwnXIMopAYNEbFqo2sy009"
    "InhnvY6POElcOOuakKCiQJQTp6woI2CSWGQ+O8zVGEsOOLXFUaE4acQMsdRrhDSpW9tZb6"
    "Jr0VWcE3KovbrqTdHN81faFP9M+RTtk0YfmVHr8/7FhT7Wh9Ns++++FxFc9Sc4dWHUnGnQ"
    "n2jDm8Egangz/HE4+nmY7Tdupg/Qu5M5renDc1WHPOKunq8AiL3Zy0V+P25Zl8vdkcZf9V"
    "20s6BlCN54+1UJuN6cLDAFIUtA2kFR620lUettgaj1ViBqEegCNzAXShKXiLxL2pm9BDcq"
    "DARHCEOwAbv/ZHk4IaDyosjrAQZl80FRXiB5PcCgKA/KwpW18KcUIAJzYH6xniXBTCnAbY"
    "tzQIlY+gyY+TEJFMmLjkgIQ7Lwp0gCmCF84TCuXE8tiQJHCg6E4EDYiaGV2L8hzfM2nDJd"
    "z5J2yExpwBkTnDH35owZZamoyxGzWtKLRk7bCk6Y6ZqtgC2ke99VundemWEu6ksNNI567N"
    "CusdXcG+aixNyYtGDsi+nOFRoWObsDZ18kfRBtU/FjSJPUevhG+06jdFRab3jO/P7uk5bR"
    "umefG6u7ih8dt2Ke/kkTKTDJewhviF6ItGb74r9JeAMRUD83MT8mS6LYDEmvnGrmSMOjSc"
    "D3uHWGRnPprh2lTJ48JeiOwdDV3iHwLNMX6fiKnJljiu6l5H9fybr+vsC6/j5rXUcng+sZ"
    "X9AHysDMUnXRk+FDFUcGXq1H+TF8EAMtd37SNGBBybG3yhoBGLIXbgKIsFAxATCkYAJotA"
    "mACAWSitWUBPTUhYrV2AG0JtVfbWmUm6igomZVk3y9GaHZCGWoEpUI3zrVT9AimPa99iaj"
    "HsnLI5r3gNXKcvB5tXg+oOrGj8baWL8e9M50DUF3eamPtVJ67VS/GI117eb6POriXB/o4V"
    "/T8c3wjFwdijvSEKmm985+0NB2NNWv9CGuV6+f3SCaC0Q77SNKz7pf+5YxezSdB+swLUNf"
    "/RXzHl9StD6TwqBAqUKnOaigUWGagzalddoUZ728Exm+cgX4lKBLsnttUdyQlHZjzhuS0m"
    "4En4uOC9SbUjgAT9qlJb5j9dxs4fqKw5AhhWFQHgblKABw/q9rCFbmMykPozIKWVoYCOWB"
    "WLpP1lxlFDhCGAL1mAsEkKcyBBwhDIH6EOCg7xlWQ0hIPSxRl9Cvr+4g4lqwO4hU8mKGCK"
    "w4QkQVCjnShGB+aLT5ASIQwL27SVaISu7d1dxkG1B3tJnnQnFFv/qS5ybKfMibK1XYL8yC"
    "XOxhzDQrdDMONea8d3FCHynUyx8U9xPb0sLfiRUtZVEjI5rwaaGetMLTwobp0ygNNXbzTf"
    "StOc/x18sKD0Gt0icwai/tk8ZoI7VvNNo/+a8aqxkoNhkmz1MwF4popU2FcSf1mgmFryZ6"
    "rKR5sCT/c2ZXkTATbinrM+rZk42/p2l2azdsJPt0VGAkhHTP9YvLDaiy0TSIt+OBtN9SEA"
    "3FePvFILIsGrddZ8dj5FhTF/1TcTR6M8Lt6HFnbdyoS8eBPqWqjEE9rG95Qk9BW4YJpudP"
    "No1nJWaNdLwJx8Z3oMy2kZ62xLtlXjL3BapycTg8uoh7i8Knq3BtcVNw7GqfY5cpV0sibt"
    "/FeJVtZN4053M0GAI9TUFgUErSvQCsk0ognxSAfJIF2fYNtO3YT4KZfOq6C8t0cjYNmo7D"
    "+g4RtnBKF9k9R6MBY+447XNW0OHN1amOpjjBHjWygxzj6MyzTLW8VywlGJ3A6NSJoQWjU6"
    "uMTjgqor68LO07k/djMcEpi0qkxbhJsaXEXFpi8bCK5DO1vGX4ZmLJJ7x/VEXyCZKm9RUu"
    "+M8BC6f1xwpzg8Q2iiXbJ3NhRxEA+Da/VZNXMuZrMinjKXtA+kFviH/gGhFIukVft7DJQR"
    "xXhQiXDshijQuyKZDG8qJsOiApbEUc89GJKh3vzhBtGDTSMMjlYkaovUcCPpbqRQfd+FYQ"
    "LHLMDPmrnKXqoOblY4WF/jF3mX/kFzmSMec2VoYubaUEUGJ6KK2n6kodJg035uazgOcuKO"
    "XAUIF1WGQdxtHdyvNcRA2zXHWWz0178aw+GEJyGA3luMpIzygZZ8BQQaABaH1foNY31QzI"
    "DjNLWcMwt2cZtW6UQbcPuv0O6fa3qLgOVaqUEJ6nvuYbpj7r6TWtP9QOX12P9ete//zVkf"
    "bqajSc/jD45dVrxkM+7IoWgYofSrVMn0pdzE2YVagxvzCXNnGoyujKoztHRVry+7QNOAa1"
    "TxkNjkFb1UQHNlq8K3dhzwQSSj7MHFkX0a49bTDILS+Co53bvu8unpQGmqcF2aVpI51hs6"
    "v4edjOkx3UEVgc8jv9pLv2LvXioOKlhQ3KtYB1ZcW26a4AVb+MocSPU7MwlzNnZ2oZj27Y"
    "bHNg11vHrq8QXlL8ekLQQc+R2jnIL7bjP9orGXwpEmDSK0Bs+8bDGm2jtinwzSnz4qcpwY"
    "+/uh9/4H6xHOPR9B9FxkrH9J5zpFCGjkf8OQidazsE+WB0ykCOJvJpf9gb/3J41fv8muGQ"
    "B6PhZdye3sRPf5nqPX7S43OX2BulywcJSGGfqbLPpLhJciY8IZiHQc3yQoRvepitP1Y26k"
    "5hmFlKGOZGD7M5m1krteXMkYIurcnjHGsApM5ChghqW/GJzOkK4tU9K2iqrfIW7YC0wK8i"
    "tSxv6FaRmrFbOVFLnSqYdZrjUyGYujUge5321Mb5WsFdhV6uTXBXyahyDSKlk5VGO47ktG"
    "MiLlP5PspHmSWKslRYVoUHJG1T35TDFMA4/vC19t332iHRSyaXFF1WIttDrno8tU2UqsaX"
    "aVO1IE9mDYYxnr9y0wdfBf35XvXnoOHdhYb30TIFs7lMuxtTgWa3umYX1Ol7AN1He4XlG6"
    "RQqTC/RBHuWWKAvjr0S9cJHjeJv8rpACKwVCOwfndtR0l9xBCClrDR2qOFdR8oDDFFBtrB"
    "Jo9v07WDTRnY9qgHuwNq2xSEjXBiPGqhhrCt2DZWRxjqtNJcbGGy7Ej91x+e65+1/oWGoN"
    "L0z/3JdJIq9SjK2wOcg5q7gy6ShG3xh98evI7yjUVHfpJs7CiZe1i8V3mXhK7gTZLpnb5I"
    "pFAIi+HkvlT0oUQaOMjRcNJtUs2mQJBQi74buM/mInjGZQTW4fBxuky2wVGRMnMRNiWpwt"
    "ebpKzzrCfb+opzYYHGcr8aSxIJ5tvRHpvlvgvixxKqF52MK53KEvgxRC8avge0e1jG2gns"
    "hQyAHNlLTqeHTiK0+a9NAX5lGtqUDpSEUkrxu2cjTzgow5wh3TPsaasGw22ZHlbkSZ9RPN"
    "1L3iMiLJTOKhEtYGkoHlxi6peMJxImHqRizhKCbdnLd+kpxJnLj6uYy4/zzeXHmVTFGCz5"
    "zZMje9Es6pPt24FMztGUANKNCg70e9vzA4OApGD0yVKD7afJth+PBPo/iRwZCpL2UjT7XU"
    "NvGrRuPNty5jI4UhSAYmxrNjfYfDLEO9l7GuJp37qtJ+K1ibJSslx3hhLCNAWJx+RArQfN"
    "hvHvWzE8Y6RqsI1O7boy5zQxdoKaThUsztSK3h2yzVz55WWgM7tfE6zOrPHRiISsv3NGVW"
    "Gr1Kwa/o4sqUe8RTNWiJd0GrZKO0006don7ZAFj9iER9MoMgUbi0WNiZxdrWmihmOaS1uF"
    "yQQWGIPjiZ1vA45XkKrl13S+gNF3z0bfGRpWGY1b3L4ehVs5xjvTt314V0Hf9uFdrr4N32"
    "L5Ikh4u92Et2T/yOCbr0mImoMiThRosrIc1OoRbRyPLmqvUvwnrwuIeFCNeAjVCwmksnpn"
    "lrJDw1DbtJ+Z/iPmRI07QaBmfjk3lgo2FAGyK8v7ItBP/mMyGub4o8cEvB7NngXaf7WF7b"
    "cR1gLMMBSM+iw+7JIMcNQ5eCbI/4Y7OM1M6MB6cL1nY277M3ftBMKZnT8KefQNGZT//Nmi"
    "sbj3LItI2Ojl81JGF+jrRcSguo+w/Wp6iJ9DcjhxjpYBVkAJJ6Ng//Zs17MRTHeu+wU/OM"
    "sLFnm3icjBw62SQ6E5w/ZOSbwZOvDgLAY8o27PV15mtMai8o8yqewzIRbt2mby9Ma8o1GQ"
    "k69gi0g1dP4WQ0XihTadU1hTe/ZoOg8tdsAqhsmzzNljDauv+0jZzpNrzzZde/2wly6BVL"
    "8ZSsHOEs29HGtLOjOLbS7GLG2oZnqBbGENM8OgDc4X+eLnWwtSig7aC44r2QuOC+wFx1l7"
    "ge+uvZkl6anCEIHnD6dtIvuQUoJ2hhJy8jTaeQ7dfHQ96YISHBmUBSrPaBhBJrdFMUSwRX"
    "FGeDeQM8JH7bs3W99XOlPfF5yp77NnqnTQG8S5Ee2o9WS7azn7GEWzkTWmPchtxSpj+8ba"
    "mQtr25VpWFM6UGWXq7LvPXep4nDP00FqMsj3toMgBldlrrJUAGpxLAOkeqs51Ztwu60B3v"
    "qiRRqJLX/CVEA3WuiAbWkojtuwYBFJLX1v/vvaD5Zo6Y0tBLwfHAiU9dlGR0U6ezNpbnhU"
    "exXV/X8O2I+1/ljhQijEPwhdisqBpPqEzJMNd2URrXE8LQ9IL+hN8I8oo+Hcmtlzop1LEh"
    "n+CQaCvRoIzCXxxlPwy+Ypu+SuumN/bLDSbF+jFNf0lMxMxVC9ZN1StM/nOEvkb8w8HQgz"
    "ucDKm7t4WjB4NdrgFfM/ciuIpQJDzJ9CTOUXD0sJKZ6avHKwH/Jq5blPlkJZNppSTcPenp"
    "GtUdHefH1w67OwNFRz2cRcLM2rUSFQgoQyMZkTdHKP3JZpgg9amsblZeWrMOhYVHkeW0s8"
    "jsLMG1yLoyLdEhF8ntHrUo1VFEug3tmreqcBUm+LBAqh2EsWgJpwxpCCbNZoDtOchXHJkj"
    "5yDBXoNorZnQitGtidgTV/sLxe2l874S3letj51QSuh2MM0npYNMMjaoR4nahY1uEt9V23"
    "6MNuqRPn9kCa8xlb95bnkaRqGZ4nuVfI7Xh0K9V6U7iLxEIZGsx+jfLjchdxsqvo0syzzE"
    "h/R26lda8gembv3FM6GFXtMilFB+0y9ZcO8KzfLTJHDBUTWJa2e97Vx9UClgrilbKYk/SO"
    "IWhSrsJZyoakb2mnxzCOVXIsgZd7QZbElKSL+0vtcS8zd7kU6teKElEmJN3bTbZiWadYmA"
    "zOJdF6DCUIyI0WkGMWXX6YWUoY5kYP87/W5sJGX6KynnlasKk2f6Sf0ecaUXYPSeVXbgdb"
    "9VFoh9EvB+iVaSslwc3tokM55nbsdLn2MRoGdtqXsY1wZC/ZJTCCQv6cYAjhkGjyIeFZWF"
    "OsaP9iSGGcmzzOs4Xrq8lwNCGMcZPHONTfKa5lhhTGuRXjLOupz5CBo7FQby6b+IUjA51i"
    "NZ1iaiGtOn0pEvDDENZ1lU6YQREBpJntgLH3V99kGTLYZAsdhsRVxKS9hWInkLOou3ZO2F"
    "JnIWoHrJB6IJ6JNeBb3fm8mZO2FFlu1VZKm4E3z51i29Zpy5wz0i5uvKpiwwzV8VYxJp11"
    "CPUtJKpO3OaMaAgTX8CxjuSg2N2vPzzXP2v9C1JLVP/cn0wn2q2Q9vZAGw2pe+j34W06P2"
    "4PXkeJJEI3K9SzdvhqrF+iLtHV81dH2qsb9LCxMdZ/6us/49//vOkN+hf98OYP+oD8d6z/"
    "3Buf69HfP+njCfpb2e2QnCoFrofxqVPufmjE5x2EWrTPWRAqnm7Pjcdcrkx0akrBS9F0T+"
    "jeSuHTBgQLNQx0OXuYH7irlZJ6laUE7WqTtavg7vYihnnP0e/8At7r+V6jbqeaIBeywzWJ"
    "cu1dSFWEuArJBEaONXXRP1vX5jRhkm4hkcBGojFRyrlfHSKysVFygjZpQoDD9D3jZImvcW"
    "KAw5ixTa4qC67XnvvgmctlofSaNjqqJMKumPZbl2MnS3OxyHWbE27DipkJ9ythhS5yJ8ff"
    "fkic4vCPIje4yVVvMIj93vLlVigNuuO8OokyOVRYqriD5nYB7qCq7qA8pKL65pXHQ1jcvM"
    "2DUVv9Zx6pmWUvsFdzDYsg01WH8N/xYohU7uobVE4HkCNYeUgQhvZyvVSOIBDTw4AoD8ij"
    "iwjn5rNASs0dBIamS9jXdj58Rd/hfpXFlaMCZEUbiOsEj4tnY2bKcDYcVYeO1BpZGnLILe"
    "x7yyBwycxcMTFMYAHOfmDe3xNdiUgxWCSqcpQgrFYXVpf2wvID1xFhnp8phKWCLCGSWUIk"
    "tObb9OpJVHmGjxAJ31uswORbpmpMe6590sJpJmgd7n5V+g1bUupRoQqE1ZRmpfLNdabj+I"
    "1zFaap51gFbamXNgaXn9a5/MhWrt6oZHXTNsJt5wZLzpDIQ1CGqxLSAu8q4F3Rl0uqOlMK"
    "ADQL6Ab6TNBf1qabgapmDRiEhSvrPZNSQLgZJFl7iV5nnvVkeWqJGDhScCJt8jhDbZ1tRe"
    "QioVolIjchA1QLI3LpTOkbRjbW65/ZRFdDbmpVCBuFglAtLgjFafXUwiEpWj4cMlWCHt7S"
    "cyssoYCVS+FfGe1HGjhJMQmxLlTrDc+1DAm5i16QFOk+ymgsDfy0jT4w6UDlK9U+J+dTco"
    "p2iZvlVOz6/pNKxS4nsIOFhdNNoz+95wOBVjnT5qiwalfa2rCS5moFLei+6PIVpaXimVSg"
    "XC+YIAk34182ziJKPinazUgfXBn59AnMLIVS8qANb4g2/GMFZfjHXF34R14V7qyXd6JEHb"
    "larJSgS/qr2pS0a3RkSKAZNwcshd4vvuUJy/IW+LykJIBpzvyUjMKmSF5yCHY4tUhgoLQa"
    "gKeE3FwstmpJ4neYGb6FmCK23PUMWc6Jpeog/1R/CpEQMtninikNTFwWT3c2W3uekqGCIw"
    "WLVKMtFVk1QNXlk6UEqy63isAMtHWDBTULa9CqT9Z3yafpbM/tnMClavbsKgYzRrfNGFm9"
    "LOE0ef24uFmqHz/rTXQNX8Ja2yFOtDjRxz/pr7Qp/hnrALTvtTdEZY8FWO0T+hG3HuioA7"
    "71d+LWN0lLciPuMyX7FF35hr5E2sa9IeGZ1iYnrzG9GQ/pvr/j+/5EvRLfiT5AGJB5qOnD"
    "c5GBQACjuVqFCTEX2CLwa2xdGY21sX496J3pGpoVl5f6WCuk1U71i9FY126uzyPyc4Rp+N"
    "d0fDM8I1eH2U40RKbpvbMfNMQ7TPUrfYjNOPrZDWp/geim/REekXv0wQYuSPpgHZJ9+Xw8"
    "uq74aqLHHvxW1VhybXm2K/TBzzY6qmouWaXtwRO/dbYH0JDXq4H819rEa0NQP6SoRF1CAp"
    "iC1QGsDi3DFCR9kEobAnZ9UuneJKeQn0xdpPJEJ6odkp0iF6rDW+4LQ+enkGm5PSATTtDJ"
    "DHskWZ5f5YFx21RgC3snrkypjJX8SgU25v5fGSEr5gE2cYUap4a4g2IWn25Zmc/3OKK6nK"
    "OebN8OsAW2gotU0vYodqoSbsK0SdJFwhP5pgK/qKgqwift1ehaH74ChygQSjrFoNDLpqpf"
    "BE2zoWNE0+CV84wINwcZK3NK0UELc80eehCepzJNW2cMhSrJ3R9jEIPB4N14TEG1sH/VAh"
    "i8O2jwpmXuiAEuUqZkm6f6FLpIIRHIj4ihOqo6SMzb569eZ3Q5dJch21D5DcLmVJI0TiPw"
    "Gv11mLAi6snQrhHaJhHuMuqZ+NZRkT5mRTVS07+gLdGOVThYgwKajr1qOqD2YSRWfnhXQa"
    "788C5XsMS3uNgvcykFbdy+gzL7caWih8cFRQ+Ps0UP6TeTgJkj62SFyYolJgtrTGbwXnk4"
    "GkQhMxdH2CUN6Y4Tcz2ZC3tuB8/y2aoFlF0ah9o01bZv3JtLe/Fs+GgHschXZyd7SXUlUQ"
    "+QuloidTXazu49y/q3JVtOQEAJ01xczGftzI0707elLAs8XQd5lZrtC7S8U3ES0yQwe8Wb"
    "NBS+2/aGnFFU5mt2hCrMDWvARuqIbmouWfsupaitBzRa9dsl1LagQYwUWkZgecuswpC5m2"
    "rnKIEmiVjhGOzkOseRRPmmjhJVmsEcqXkvQDdK34O+Gmorr3tnP/YudayoHPQn01fKGkJ6"
    "3eUrC7nVWao3NDgTBwRstE9jCAxN/QwNqAq3qyqcITQeXE8QFFOg6aZoOohz/Yk6sDUrzB"
    "cjVXGKI9uo5FTD9LIFCNdWcQpiv7a7NafRpVU3jpSig9tGzdqRuLatjSMaEAstre/Lo4e5"
    "LJrLERcu68NFU4FjXLETF+UhsbE/UdJTO4Gt4FBEz6wmOBQJ5FQjkV7yhHNRYyYiLP3OMB"
    "osbcRoAuh+knO5ykPjxqlmIL6SqiFEG2VWGSHIq1Dpq0lTSkFCfocqiavRcPoDVkj886Y3"
    "nupj/Ocveo/8dzqa9gbqSgpGz5WvpeDVYeVqCp+nUPR1YhzmqiXhxjnPxQFmopeTiS4jo9"
    "E7m/Z/Ivqh695kapzf6K9eQ7jZnlUqHkLlq4V2N89dSic/zZDWmPBwr/5Zdfmth6tGVsXC"
    "03WQl9+KqgWi1ThnrEquWAWOWDzAZMWLyvgUWe0TEoC4AsTg6bZ3T7eVac+VRoChgwEAV8"
    "PGamPA1RBcDRuIO7gatlWZjiPQjX+7jpScwxB1EOP643qQvOIFvmQ2E4boRaczoRRcVcGj"
    "SF40dL6LWt09S1cd4ek6uMy34M4QgSanj2OpoPaIAFP5HCwUGaTZaXQKFs9aYhRVBpkjhV"
    "Q7TR5n9KWWjLCUtAcRSeT+af0RGDjTvhxbxJG95OqBluKmY8GO05IdZ4adZXBJb9OXi/fP"
    "EHYv4v99JUPe+wJD3vusIY9URVHQwLN0Svt908DeiwI+1H+pjUGWFsZBdRyWpoNPAEk5kK"
    "XaqhzYXp+M5vqhthHTpudnbArr0znf3mbmCqzg2tuCPIwN9ZuukIhRcIbVAu4z9vi9Sjts"
    "4/lVijB7fEt7plNiC5JLHkSqEpmw/nHov3VG+urQvOZE+LpSR3Q/8y0DXOiEUCNmF6TDLs"
    "G1xUgRxhs/J+9sQVtx0lmBlz76+6w3PNMHgzAPrf75uj9O0tAKnxC7fVZ6nagxnVyCXIiy"
    "4F5chMlvr/rD8zCGo3czHV31pv2zoleID55KrxA1zr7Cd9/Tj8NlUNP9ma7amv8e2C2w2k"
    "vglukbvMG1kVKfQhJKQ/3EN1OXz/zH43etOC1IU2ZWhH4D+FmRHTz/OaGavdJzSFPuQ8k1"
    "8o3hX+jSSdH0wkqGqrMLtxXmN05nNUlyzKoumNGNqlkx9z9pD6QMhx8cvjmih+YbLVVEqQ"
    "QYMWyOMLaIZ4SKwopIW4NiwyDzSRvDdO4ttCXNpPyrGKIOOl5sJ18HFOV5CTYd0FntQmcF"
    "epVa9SpVpP69p/RrmOVmt4IZw2yJ67iKGnEh+/FUCEP2k2Mcx+xLMpOs+kbAS2b0O/msZC"
    "QSGbO0LXCSreMkob4oseTW5kBlLnFNZBVLOU/ZJXh3bCiHyO9tBvd4FvpGX00o4mlBLGq0"
    "WGQ6/lfEbKiMNEcKLo1NHueYCVXSKwmJu+fauKXKUbOF7VgKzqRZSoC8WloY2hogGVKVJQ"
    "WlT7HSh89fVo+3UkfLChxxWiDBfGtCakJW8herNQRtGK0G92mhaiOULaNchFwPkdxZ8py4"
    "h9i6F/7WTvXpz7o+1N4Sw90J+ZeWt3ByQtFDc6zowlY59vPJj6GV/LrXJ/89188G/SGxMe"
    "K3oMyPYVNieqSYJ/UKq3nOJwK1T4GfSr4CiBlCKKfQelUQlFPYQjwdlFOAcgqtzz8A5RSg"
    "nMLeMYdyCm1SEkM5hV3OZbyLqticWLouQbtjixP6eqUBYOlgANRNfqDVA61eI5DeiVaPCV"
    "YSZ8CRce2idD7oz1A06gj6Ap6vPrCuE46wi2ih7QDzXjW4DlKQjdNOu4TbFtTsefrV/DJA"
    "pRTlKniuIFBuj+IqxcXNlYoCkdspn5peS1mntHhQPgDiCkIl7XdXRkgQ9Fiipk9DIytq6O"
    "9TArUaQoJzK80l+xso7/eqvIdUwJAKeD/QQYSUCpCtcxFb2Pdqo8wQghtgk8cYlCigRGkG"
    "0m11jRJw3KHlolDyoBqmIkfEX2DhJk298I32Vlq2uEQb8JnlBfa9PctJIcA3KZQqHlBjY8"
    "a1VhMpFiaS67AXFSK1PPKYsNTor1RERnwlrhlQrXqp+xXNe6beafLR/AcYpC35xmhJHRxl"
    "a5fGHdKJIMLcVsUvslp76Av9yi+TtC97Ibpj6ZdCE6o6PlHr0hdKOpV9nTszmD1WHax7gz"
    "Qve5u4T9l3Qb9tdCFiWMreZr62yl5EnE7nYjz6X3346nWVV5qhRWisncBeFL+M/4gmadnr"
    "kM58cxHIAoM2AvsJDS+W9oveAjEYUdOyV0l7pN+FaHeiW8/GnfWwdig/SCgRvG83QWbrqI"
    "o2SwXVSFgZWraMTpfL5xxXcV87zndfO4Y6wDv2DyQnCuJEHgVGItsxvecc9Q9NxleKfA5C"
    "m2bLoC7yY4h8/RJFAEL0tD/sjX9JPAMTbcBgNLw8FfgGnv4y1Xsi9PF5roB+TKaIfnv24q"
    "2CH3JmGfRLlJ8MJejFmqwXE4ipVY8SAWkHz5QqlS3zC1tm6lqubEfhPKGpYENT3NAwiPem"
    "vVh7Ip+iydJcLPKjgTjaLrkznhx/+yFxYMQ/ilwWJ1e9wSDro/jV9I17z/23JVD3FlbXZg"
    "n3XFQ7bdXgYtq2Ywe2uVBxyc2Qdmka79grN82CKzcGLB0MgLpbNIRu7Tl06279bHmGbBwo"
    "S9W9zB5vKwWDvi0IBn2bDQYNQVs9Stad58g6CHbtGp8QMmtpiuTeMqQTsu4hffy+iiSEWu"
    "XHOL/PSEOeNbNXJAWo7C6Spewe5FvZSVLgpHcTAWkHQa99R0lhk95VBKTdQ3wrO8vS8n1h"
    "Fbl8sCmS7oG8leq16M3sB8nUbjFFB1WF9dv3Fu7MXEhN4pSigwBXwTcf3gy6lNdHBuF853"
    "iW6iXXg884ssgaioQdgL2oyfaiaMiU3OV5WhjpJo80JM7dk4T2ZC7sOTaKLGWOJZbqRYdt"
    "xW6ukkFvDNVLPtdZN2GZHZ6lhP29yfs7HgHj35IqIIaogxLGhyqqiA/5mogPGUVEHAl692"
    "zIusIKSDsI+RacNhPcsmjnu3GzVODGDaHQL/BQsH1/rTTKDCEc/E0eYzoirermSNPA1shu"
    "jXQ4ZlU8aRrAk/Os4qJKK8dhcXSAa2GMfhJpyuIrHZzPBVifxt22EuLS4Hx6I8yJyhfO5R"
    "qArl4auKXY8gu4Ar5JeDtgW4wtfeBskJIzcL9Ym2ZM5DaMKe6yvWz/TvIlZgLRcYgV2f7p"
    "xBvCVkxexCQuMcqBKEiH8BwV0jk4G+uIW42J+8Nz/bPWvyCh7Prn/mQ6ET0xokcPHQ0F99"
    "H1w9uscQC9TZJngbvFRPKL3phoRkqRwK3S/CP4V5i0YDIahCWMxqOr0bQ/GvYG+OfZaHw9"
    "GqPPD39cXevDSQ/fxvkPRW+RU00pp11OPaWfe/1pf3hpXPd+udKHU/zsTFIF9NfNRD83bq"
    "7xn/rn6/44LML006h/Hv411i9uhvjvnHd9MhfrCpOHNEvflIkdSJJbvtG++6SlLu3kGvUT"
    "3WTo8iadnSq5St+Lbp2+nmBM00F8TSpPUe+Fa2KJ38Wq8goW8+TUcJAUtMKPS3XhVJ0r0S"
    "ND0bn8qWE76sGJzM08l6q6xU+o19porKX3oymTMyh0xFP5oFCt0zcMZwd1K5wf9AXU4P2m"
    "aX9ClrM890/CmlZPAJTmY4GyX5DPo3YpMoN6I4VISOexI3c/qIWk1V4/hrAxKoF6HGGXwI"
    "VQyZc1AOAQU08eaLDhgw2/adMVbPhg37Wydp4qylxKzq1XpdvaBbYfZW5oU0o4+VJlC9te"
    "XHpGrNQJKSsqAKnG6TMorlhCCUhRbarsCc0F5cqexKwgoewJEhpQ9rRO2UMGTyG3FksHyR"
    "rp80wmvRbJ0IzWh8xcp2mgpgKway+FXWtotEWFYW6Ixrp1o7z2lVYyRQZOtU0eX8ZQK8Xv"
    "ZSm3exI2ZAWrOy5y9VnqdV9sLcalHmDZedaEqkJiGcxw8ZiVSqhpW8bLKeXo89ycwhY2mg"
    "z2svJzouapLBxtzrH3BXauiC99p6WHs7TE+w8XwTM1/S8HAjE3vXlUJNv+jpsZQdxOrYbR"
    "ynOXLlWGqlp5ojnqNlQWcRVm0neqUltm7joWjS7WKnjWEr/gHIqmNEjuxpWFZUwiCUEHDS"
    "HHlRICHBckBDjOJgTw7bkUwHH7DuJbZAuN0f02F9tvs6nZ/BV6nH0nN4M5su7ltdjKNE7P"
    "haoW6JTiJVufo4NQVnSkyEB0bLLoSAZKwbWAp+veNlS/W0GEmQxfSJGAQwF/fCbsuOzuxJ"
    "HCDtXkHQqcccC60wyAW7d0eBVK5SAEjg6so8VK4QSvGlTC13Rf7QS3PNaam19N0AVT+kGi"
    "wuD1stx9KooS/Qpj/84G/WH/jER09sbToT6OgiBp1SPOXlbQNb5PBdlxakgSYkdz3lRwn6"
    "SaN51mAjUvMwfz1bzMtFfS8pbWDHfmsQs4Wjde4PNFstOZhLO7lml1cfShhYMPBziuFZS3"
    "e1bekjjyDM4F7uzuBqpFno8rh3hnkmb9ef9kC5psVMakaafQLrSJ1JtJwMyRdVBn8qZqTu"
    "LCpMQZvGeP6IFSW0VM0EmMq0Esk/aZnIxSZp6YoINbxscK+H7MRfcjj611f2/NBIJ2Prgp"
    "RQfRrV+vurK8Gc7bcrfKgpwf38kQKcV3Nm2bqDl42Vy6awSQQuwsT9khdHccPLtE32CvFr"
    "blyc3uDF2HhqC2CW6R8i9OIIjZyAWWoQFQs6Bi/zWZsy5u3z1GbSuSR+geiORslX1ZQNyh"
    "KbzjrRl9feAbiI0w1r6Adc4dhAxdh4agtl3kznXWvrGw7y1jbj4LAoRz4RVQAsBZgFH3cz"
    "sgitYMtvn1y1mqjcqXN01IKUBvK/XLHcua+8aTu549ipLInrruwjKdHHUdT8sHjiLibg3B"
    "6Wg0YIbgtM9t0MObq1MdCY5kPFAjO8jZt1ee7Xpyea5oki5lAqpxN1ne2Q5+ogTnxxB1Ud"
    "FRe4q21AaWgTnfj5Uhetml2VJrYlXwKJKX7AV8t54/WEoiB0/ZIV5s16ogtLcgiUGGF6ZJ"
    "OgR8bccWFsJWYfJ9JDEsbYHiokh/nKUFkItBxn8/W6ZgD6mEM00OUItyXYbJg33Ec1mS5h"
    "ABKbC6IrUPDrKdYfuGjM6HIQJcBbj6K0vN2MQRdgncHXMY4GkPnvbNALh9nvaQ7H/bPvYh"
    "Vll4FcptJT21EdZy73pmVm1Sb8v0v2yYm5VJGNLO/SmblpVjBzeEKHG2v/FbvIsXoxSZKj"
    "ZE6qfU4NFFkEjK201nU4RR1UKYrQRqbvtEltoQqr7z5Noz6zzqrbUc6k7yRqeBNqHn79+5"
    "GCbuPltkLoqPOh/3LkhhuUFUVu66h8vJkVpyVM24tKvIDzb/WWGD9GFnvYmuhRdxyM8QPU"
    "Ifn+HqY9oU/0ydPrVTffqzji69JbmdsNP5m4ikdzW6SShoV0aSczpsc9H/rJ8b1+gs1YUN"
    "PyUtL/sXcV/Y/YYuKRi1GE5/MC7GetxR4mGGezmO2pyOhjcT43LcK3uxsOHVzWDavx709X"
    "HUmvEHRM3D79UHCC4yZTU0ABz4qXkuH/+kTToEyaWoruAAcdx4hNF/DDQYxqAf/sY8uTFC"
    "LzeeZMZ9TpLC5z+W3E8fGRlp6FRo8SUEYWL/4h4SWiYKnhI2oGZyqmgIBxhPnEPawEG/Ad"
    "36u08a3Yz/XMJD5L8Hvs3lfSMbFvUSsaI/kw0ubIieH7fgnx2z1fmPj1qkb8CrCpOl9IZa"
    "SuS1Mi3xC6NXSzlUejlsEMSIWaeiOMaItaoQyhg7Ze00aV2s347kQLoPcbAjeslYKU4+oy"
    "DmMe2bqWb6Z/lb2eH5WPwWUaOyt0j7Yt8CIjD3G4H5aDqOtZDy2khJOuizUXPoD7WEZGYz"
    "QwUaVT7vz9yyltJqao4MUOVdi1xPMgAwIuie4/5WIixdb444nqS0uAzUAtLugb6VaIkQuc"
    "AN4hrgcqZFIXmHHA92bF+M9TYqQ5GlBUOv8kCEMRIq3nwsIQyBuq1dMYSrhugtGIADykqm"
    "VBqYI4VhUF8HC9uxZ0orgaOEQdgslDGLfnEIY9cwhwjodvD0HjaQYN32JuxkQSddmtM73k"
    "cSVJUZzLweYFA2H5QNOJ78PmBgNh8YlQTmDCkkMG+ybygxxMqFHVIkLzpisxGFK1sEYevW"
    "Bmv5ru43zdjLwZTDJTiArO9bATbyYpWElaUCJ39IpL/zRPqCHbcOgNOeWrnNVgikoI+ZCt"
    "jmZvORxra6q3sjd4VSaNlNsQn1H1i3ttjL6e9FXplxK8r5NbwQlYPA10Y3xOP5XJ/8SLxe"
    "9dNJf6pna0SwHYfOvSVOoXGr9PGsMiv1D6WUKenF1JKUXiOKXfJT8FKx0FnyVnGz9LXeYA"
    "fUHI1bVFlXfA+RCVqz3dHfxvRF38AOuFw7thdGr8H2w95CRMwFAU5J+eixjljsuDR0f3iu"
    "f9b6F8T5Uf/cn0wnGeiiYtKjIX8HXTy8ZXb7W/TcW8pT7PbgdaGrJftNVAXj7OtjpwfF98"
    "ekBR+Qrvrw9TnHlvQbuBuVPkTSdzjeYQVuw9Tmm+8xTO31NfoKgz/sXv1hZatgblT9smlM"
    "51Y9YXHtFuPR9AW5lk9tx/Se89wdKDI+y+FzEEbLtQznIsVxlDwyUd0gQE/7w974lyTVZK"
    "K/GYyGl6eCZJOnv0z1Hu8Hd3+/sB2VAeApYQxUx2BhIn4LMYj4pBCGwuZvMwJS2HHKdhwS"
    "dIQjoCTr17Nk3TPKv6tik3+Xb5J/Jywes5aa0CkFzOOyeWz9sbLRtiKbuJKhesm5KxthQ2"
    "oPgq0zIUGGpRcxzCQ7hqTphaYBwwsYCcGitW9wt2HRuotz3dRjc6maOqeRu0IpvvSWuEFq"
    "sJ2nvWomA7WT1Dux1pzowhLjAm2AybS4PYjV9oe3qQ7t9oBsYHHrWLVT2CXdiOmVVgxxHR"
    "OtaF6H+GZqGgqLmGNr2QRtsWEuoEl/eDnQI7tYTBaK5bm9hrepyumk409a3C2pnE6J9lze"
    "EfpBoWia+yBym01vtPajXDdn0yixUZzW6KdRP81rFHexFtnQ6JvUZ0Tdf4q6JJ+xpgwf4k"
    "8IvxPRPhd8CNWIG49PyRiQRDbhK3z3ffwOipaWcF/NN7ck+26pzcVIdvytFJ3H88M31k5g"
    "L5jEJ8zTEX7uV7K9FaU9IUvPNxcBZD1pkJXnX2sTDa5UBSCapEsu77UFPT2a6DvQ+bYOhH"
    "k58lWBGULQCJZpBNFHy+XsSQi6p83eSq4OULlupnJNjj0FY29MpmhobA9u27Iz0uyLcPYW"
    "KERZUtCINlojCuUa6leLgjHhRSyddmi/22FVaKfyu4m62Yq67yr62V0n3G/mYbBT9WyoFk"
    "oUBXl6N7ZZqnmLr+Bc3ow2LyRIxeSSntOGad+MjB0FJwz6w/4ZF4cgqdiLEugfCHR6/TQt"
    "cL46j8odrOpCzUToqCRbnrnLFV5i5OCmtX2xG33SoFzXl/YE6r4Gqfuc9fJOFJSVry9JKe"
    "pRRpXjvDN9yXG1jDwFCXnA+2/XAK/vlDOYZmm7pL2G/KUvcyCUlwOshfrSZ9pztdyZNB0M"
    "gPIAWKbnWEpDwFPCICgPwmxhflUbBJ4SBkF5EDwLyShztWHI0sJAqJ8JnqV8LPCk+x2GN2"
    "2D3l1ZjrQpiCECR24xpPKWIIYQDEGNNgQx6j/JceZpIUysySP9ZPt2IOnRQ9O8aH8ebJpb"
    "LNRWCUcLq6TJqyQcLcOzTF+0VArKAvKE3XM1fF/J1fB9gavh+6yr4Z2HgJOOa6SJwAeB10"
    "ztNaVsi7g1CVADWzrvKUUCcJb4yewhJ2dDga0/KWe4WdaA7WnSUSu31fLQUPpUqQAsXuA1"
    "wDq1K3kYtXW+UtvgBv5csflwQ4euyC3nPOqtQ7CzATK2s2l4coTUAPXUVZRC3feGOI1JJ1"
    "2FKLDQy23qRTklnXQJoi14UcbudsRCT7gp2sWRuZv6NVLmfO2Txvq6aN9wuYMJXxZ3FNt9"
    "cp8UN8hkMabtRVEuWuYSakS9BfPQ0OaX+8jwNvdA2k4Ypm2mL6AGtDWXeRq2p+Q+C99Mn5"
    "SaXtLcz0nL0DKT31N4n+qMNuVk+8uJr2dvi+PrR9f6EHusno2urgf6NAyxx+6r/d5g8Isx"
    "1i9uhufhVfrvs97wTB8Mwjj8rItr8ujI6w/7iEapjyf6P290RMylPeYIUI/n49F12pq7/1"
    "sVJ9rkSM53pqVP7VKn2iSVNmmt4l0LXqt79VqFVMSpS+W7Ki6V7/JdKt9lshEjKB5cTypQ"
    "nabpIMhvP1SJo+Z101QY9YdMoU4EhXG3ymKc742RUnTJDaO2JAtQp7dONMPyGSreKjxll+"
    "DdseNKWq1CiqlgqMAC8mdG/SEJKEUCaDYuU2bDzKJbsYFQwYAbKpSp2MNWztdSlTK7+1XQ"
    "1C8iLWY9wNanE20iuNROWKWa3p4i3Ju5I2w/wn2LmsdEWxhydwd5GiquXaqqorlCHMWdqa"
    "imFl5Nllu+VihejeUaoXgXUIy15ngu17fJLIGSVfvVEyUDkcE639meIumS6FKbZAgJIrej"
    "uzBWHt5BFCRuEXWXYIZI5pc5EBDJvPchCAvDknTYctrqLGGXRqG2jX9m+o+YQZcDl6MCZH"
    "NCwEW+Ka67sEwnP/hbZBK4Q0QthLRo9Y9GpLpxEnZx2uf2guHN1ak+PnxL2G7UyA4KtwiF"
    "XZoj7NIs3vEuvXQd61llCDhCGALlIYCMEw0YhMTbTEFGFdJ2aSxqO1khpUTTprvyEZzXAw"
    "yK8qBA1psGDMIKCUfmg5IyLUMKyVbk5r/lBfa9jR0ClRaBiByGQO1c2GAZ5PcBg6E2GBsu"
    "jOJ+YFA65ljXFEWRhC+Yb3lP8qCyVOBf10Y/sEa600g7gkUzsQZwJ2lPrZy0pdiyixZCt9"
    "sZTkq8+XJrcghbiUtyJM5ctBdCUquD6ag4hDVtkhfHmjz2/2YfyAe1kteiyTPxluR5peGu"
    "TKv0xTIaQxxxmvyNn715VCzzaMSLe0F+dKigreBlKU0PfjD9k3m1DJtJAm4zFxkaRlbA7Z"
    "kL0j5+Ufi8wL0vDazP9+zz0jYQ4Qmeey08E+pW3IM/zd4Fz8A1lI21WVoYiE0GQtlqkqWF"
    "gdhkICiuQnU8xF3AsGwyLBHzpjokWXJQUqpYEomjn7o5kSWHFaE8HI71FX3KnZJbeJYWBm"
    "IDi4ps/uUNEy83DvbtZ15O1QVSRTM4MjCR5MEqnyqeI4XSGY1OFd98AyPYwiAnQkVzzRZM"
    "EOFulqPQpm/m2QFYZYj2V40VysMLWakwvM6KJjlmAklldZTIVKCsTlOc5iurg7RNvQHo5S"
    "W/aZ1+WCScy/BKw0heOlo9B0eCOt9MZ1DpGzTqjWIx6taoQx7KLaZIhBR0jRC2IdijEQNx"
    "b/szxKE82qJSKPk7DkcGG0+V3KzWveVZjki2KNIxUUTdq+91XEnLdFygZTrOapnQ0xzfnC"
    "nkD8xSQgZBLgTGdZVs/SwdmGzk4o4weJscmTkdwDAoxyDJ7StZSthXOC9/d6E0s1k6mNBy"
    "2QWwT+nCWsqXbsxSwoRuSELoTqLZ0iz8m+8INaZXCNYkI4gslFlCwDSpxoj2QBlpLiHoni"
    "R3UkmSOymQ5E6yklzz7Z0t2UvbZ/BsRJjUUeMtnpEtLSd/NnM3P2s2mTVR29ywJe6+SpE+"
    "+rn0M7F4mvc8fI97lkCaJQ8UXY+bc61KXwnLFXmvhO9xr5SKIeQZ1M+CZ4QHas5DyM0MyP"
    "RRHIHMXEKNyB/SduaoiPWV5ZEzMmNtZu4fFdmc42LRy6QpxEm1zqoLzpDbd4a8d70l3k3C"
    "4pwSUGcIO4j4xwp4f8xF+yOP9dJ9sgQbxz8mo6EY44SA94i0Z4H2X21h+220MRaAiqHAPS"
    "dukDGah1e9zzzQZ4PRKb+r4A5OeSWIKxI181GP2wPoG4CuGk0AkQR1pQHyEbFjLgTwF6WJ"
    "pskgU3T1TNGE0VTxfWcIwfO90Z7v0VjJxY0wRKBS51Xqc9exFJYNQ1jDsmkPuq1bNdFQya"
    "0ahghWDcdcrVcLFQ8Ang600rwDwNp7sp9cTzbPH0sGwU2Fuv5kFtag7Y80gu2dsKXafn7N"
    "Vkn2F03HpuHbxPAxbuk2wZrC6K4NF48PXm9jHR3m2s2w/88bXesPz/XPWv+ChCDpn/uT6U"
    "S7FVDeHmijIX8HXTy8ZSbW7cHrKMgp4atIfBOJbTqqoMP/8/8Df1csTQ=="
)
