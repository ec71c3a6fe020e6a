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
        CREATE TABLE IF NOT EXISTS "voucher_batch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quantity" INT NOT NULL,
    "handed_out_by" VARCHAR(8) NOT NULL,
    "label" VARCHAR(100),
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "promotion_id" UUID NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "voucher_batch_quantity" CHECK (quantity > 0)
);
CREATE INDEX IF NOT EXISTS "idx_voucher_bat_promoti_2ddd0e" ON "voucher_batch" ("promotion_id");
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
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that takes it back."""
    return r"""
DROP TRIGGER partner_sale_reversal_append_only ON partner_sale_reversal;
        ALTER TABLE "ledger_account" DROP CONSTRAINT IF EXISTS "ledger_account_floor";
        ALTER TABLE "invoice_discount" DROP CONSTRAINT IF EXISTS "invoice_discount_promotion_id_fkey";
        DROP INDEX IF EXISTS "idx_api_key_store_i_a05d98";
        ALTER TABLE "account_entry" ALTER COLUMN "kind" TYPE VARCHAR(16) USING "kind"::VARCHAR(16);
        ALTER TABLE "account_entry" ALTER COLUMN "kind" DROP DEFAULT;
        ALTER TABLE "ledger_account" DROP COLUMN "floor_minor";
        ALTER TABLE "api_key" DROP COLUMN "store_id";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        DROP TABLE IF EXISTS "partner_sale";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "partner_store";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "partner_sale_reversal";
        DROP TABLE IF EXISTS "card_code";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "partner_terms";
        DROP TABLE IF EXISTS "voucher_batch";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztfY1z27i177/C8fRNnHfdO4mdZHP7Njsj23RWXVlyJXmbvesdDi3RNhuJVEnKWbfd//"
    "0B4BcAAhQBURZJn840a5E4IPgDCJzv8++DpT93FuF/95zAnT0c/MX494FnLx30B3fnyDiw"
    "V6v8Or4Q2bcL0tTO29yGUWDPInT1zl6EDro0d8JZ4K4i1/fQVW+9WOCL/gw1dL37/NLac/"
    "+5dqzIv3eiBydAN379DV12vbnzuxOmP1dfrTvXWcyZobpz/Gxy3YqeVuRa34suSEP8tFtr"
    "5i/WSy9vvHqKHnwva+16Eb5673hOYEcO7j4K1nj4eHTJe6ZvFI80bxIPkaKZO3f2ehFRr3"
    "tr5dcOLGs4mloTc2pZBwoAzXwPg4uGGpK3v8dD+PPx23ffvft48uHdR9SEDDO78t0f8aNz"
    "YGJCAs9wevAHuW9HdtyCYJyD+ugEIR5SAdmzBzsQQ0uRcPiigfP4pmiWAZxeyBHOV9VzQL"
    "y0f7cWjncf4U/j+P37EkB/7o3PfuyND1Gr1/iRPvoM4q9jmNw6ju9h1HOU8UelgHDSvIPo"
    "vn3zpgK6qJUUXXKPRRc9MXLiT5tF+K+T0VCMMEXCoTx3Z5HxH2PhhoW9ogVol4CLwcA9L8"
    "Pwnwsa08PL3hce7rPB6JSA44fRfUB6IR2cIujxBn33ldpN8IVbe/b1mx3MrcId/9iXtS3e"
    "Wh4v+Su2Z98TIPEb4/dLj6z13I3MRzyLogMtv1t+qOF2lpM1LJ5sm0+sXw9sQozOHHTn1w"
    "P/9h/OLLLiI4i9hbr2A9mdZFPNrysdhdfX/XOFs3C9duf/jWl0VvnmI/Hg+7u1R17JIE/C"
    "/7z74eD5lz1Z4ScfXvOrmbx6+dloC7aUc4RS5C4dycYt3FESkv9O/+jWvjLtX5qTae/yit"
    "lczntTE985JlefuKuHH7gNJ+vE+Ht/+qOBfxr/Oxqa/Kxl7ab/e4DHZK8j3/L8b5Y9pzFJ"
    "L6eX2MOYfINfEZJKZzJD1cWj+UOVk5mfOOpg/lDgeqjNrupeRdNssWMl+1FTkN5mf6J2fS"
    "Um0tXnIRuGHrtOP7yrsE4/vJOuU3yrsE4VRaCcooMbQf0AJwwRAUkBZY6sg1CfHFeA+uRY"
    "CjW+JYRabdNliOrkEzux7d46d34gWLhy6TKn2Eq4bNg2/ByyJbMt30VOoAJ7RgCoN1miF7"
    "wgGr/l/I4uxi8XOHfr0LFmD7ZH1J+/HpyNTSQ6GKOxMTavBr0z07i4Hp5N+6OhwTQ+fI0a"
    "TK/HwwmaR/f+3gmMQW/4+br32TRWi9U9epDRmxh/+tONd2p+7g9vPAP9b9zrT0zD/HJmXp"
    "EuXwX+t9Dw74z/Y9iBY3jOI+onfsDc8ANj7iwctH5eHRnTz9a0dzowrWEPSSzXk/7ws2GO"
    "x2ejc9P4hPpx8OyirfXR9Rc2nvpX/+/GM4fnaAR4Ms7Hoyvpm2C9AK2fsOzVyvEQxt7iSQ"
    "LKdNz//NkcGxIq49S8GI3ROK/OE8Jzc2DGf03HaBjk6pAmNxCBYfbOfjSQ2DU1L83hFAFl"
    "nl1P5VOQvdmm4bCPOviNaHdk+p7+3Fmu/MjxZk8/OU8HAp0P1+KoTO/j5m2tr0ljHd0PqG"
    "j2q6LZn4jZTWbHX+F3VhSHGKIOsun1S0TJllMV4KR5B6HdibntDj3fCVaBKzIKnbqeHTyJ"
    "ceYIObxvnyInbCHiJQCfJlxhxkIiWE/7w974l4yHzJS3g9Hw86mAizz9ZWr2eN7dC78pMu"
    "8ZBXDv+jLTLHAwNpa66YKlfB4TxnM6UnTKgkG+Fa1p5khrmOf2fHGtmOe9yuK8WITEtFnM"
    "moyGkykSk5H0dyNsdHNgXA/7f7s2jcObjMO+QaDc5Nxh/BNR3By8PiiK/aXS3/Qh8KOITE"
    "FB7svuHZVJfBHdauei3ql7/1J80/7n+Pjk5LvjNycfPr5/99137z++yZzUirfKvNVO+5+x"
    "wxrzuW32YLtdz746gn1Qzk3nFB1kqHciq1gPdvigxkrTVMBH6/LR39CrojMjjOxA+ajnaY"
    "Gna9pZT8/0gxuFxRmWniFp882nSAs+rDqcnPfLN6XMhRV/dAWWibvPcEvxcZQxR2TXjH/R"
    "X7AGz3SFHbVDtAr+tnYCocaca1HKP63SttY/s8Z63pIze7Fwgux0WIexOALujvvVpUdoWW"
    "kc9AwZnPS6Jz2GsQj8FF2Vw94ZFrbsIDe/TMvVZAzcaXNed8apydgdqPpi5whhuesu93TT"
    "V+RpKTJgZ5vGzu6XBeP4E7HqStSIYcay00xHRxWscdfn/my9lISl8E1KOa4obmzN6dZ6LF"
    "d+SAOXtV8uK51ModOCXGfFkXXi1OcswZVCA49LQgOPi6GB5L8KMKftAd9q+ALX+oxcKwho"
    "++RYY9ZfoKMriTLOSSDKeAuvhsC5x0ybnsW7QAzhmY2THNjJfvS/as40TQmuDU2b5T2r6D"
    "lpSiwgClsxEiLFiYtlxGIfYWQ/kXGVuOyLiXiP/QvDnR8Z1BCODHy8x/+SQ17u1c8/oRbX"
    "fsmwBY/b4N7fm838tReZXiQ2VTD3j0pTOsQtLSdrqpnUIeknlrggH8PeRWfVkP0OB+sfV/"
    "HyOJZ7eRwXg6CXZLEvXc8X+O2WuTPxlF0yST+LbxPly2QvbHTeWCSSUWcuJB3AlGhPSeiv"
    "AwSo2g7PEO00jUVD7BMKEUbrEL+cdRf4SzGDL7P8MGRl3H2nOHvM9/HhLYiXUdJDZASghd"
    "hCC+HPZutATwfBkYIGonGyKZsPhmb8q4eV0lQQWMorrwPbC+8c1WBdjmy3sLbjMC2oUQor"
    "twjwhR847r33kxPbCPpoKJhPFECaiNsDZ37vBL28v3Yu2vxqPr2B/S0T4bmvFuEQ53bAt8"
    "ZoIxn3z6YHwnVcG8ZTqsNWLuGNGHPfsATk51QGCpR2jNZIJdWGjK5ysg26g3rSbUiHxD9u"
    "g07uR5/Tc9HXj8p0cA9pC8ip0To1G2iCGqB2cH5fuWjKNGQNlhJEjUaLGqgrf/Goae1kSM"
    "Hc2eR5br5I2Q7Zp9kS5V6jsV+eQNlEWaeSPKki6lSRPEeeM/XRP88mdzZhoe9C7NTxK8Gi"
    "jhVzvuRbo71JqHs3B8bZj+bZT8YhzSUbPxhvlOMM2E9JIJ8VvjW5oLYgTS3qOweRrX0iG3"
    "hG7LCMgf/NU2YyaBowBfAWYM9VyteStu/gan33scJqffdRulrxLS7ixQ+W9sIK3bla4AtL"
    "1kGoq+wL8m2hsCs82KF1t/CFKjLfXzi2JwaaoeOjMRBhC3EuU3aNRgNGRj/t84Eu15enJt"
    "qRCfKokRtJNGIENB2tJEe4X6Xkmy2W814UkXPn1o1CC2/pjmKeswIp6IO1p2EWOHPdeSjS"
    "wkRs/T043hwPTuuDyGlhIrb/InRmQkAMU6E0FQrBPJRVy0PDdwS+i6cJ4cVPY2chSyUviQ"
    "Rp2RTJ1Fcsd+lj7LaCKTXSdxGe5PPdDqBduN80D6r4zAGkNiO18LfGyW/jmVEJHOJV8GQF"
    "zhKPUhQGrwKUSXobJ511CbMdBK6yKnpx2KqgDRO0muojkyyTCLX4L6xaw1GsR7wlINYEbX"
    "gMbpPbNSgVktEfGoevyNbz6sh4FW/Xr16LnkP+xQtqw7PSdvnzGPHS+OGT8cboDc8NVtrJ"
    "r7PMt6A9dUM00Fhps2GUpFE+RLTUjEzhgx3/znoT06CB+vuP5jADyJjiX9wL/NlgX/TP/J"
    "uYA9Qn36bQCf+auAgZelVKOaJphyLHQlIQVWqLohsdVbBHRVx7sEm1ziYFlaQESuj6C74G"
    "DmLJnMTeXxVmhqiDML89rmJXQa3kZsDjgmUF6sZD3fjmWFYU7K3O3Z2DDpNHxxJtxvKQW5"
    "5uy5jbpi1jtaDbdlXWagqQrXPUDXCt39AJFbcfjgx2oFKv0hStIsLbxNDl4kIrId7oz8it"
    "MWXf0gL+c+tWUIVUUzHYNfSFruagR312tRelCShVffHtWPUXW4IuE38kCdwEXVYPCC0nrh"
    "oVWuylltDQDYMTPnhDkCi3qMtVQMmyr6b/SRuD8qd1yh+IIW2AhwR4hWdKiirqILkyqKAK"
    "ipXpll5Un5AYgvsEblaaAItoAV8W38QMpIgsSwVSriAgNeGqNGJSGUpYr6UaBM4+uAclQj"
    "NRrhYUyay0CjmPmA21Nrw7HwssOocqoM3yBwB3VbiFfFUFvKUOxLtP6NXMY3Aj0iwbsIUi"
    "kk5GBX7BFRSRJOnLGnf93KrIlixVIZP7XJ6dbcQIYVPP54cg6tynp6TWZr335WCm2Tpqc+"
    "Fvy7JT1/vj7B2S1BriZmVZNo4K2mUr+uan/ILUAVXYmPNCpZgO4/sfjAInInw4Ubdtemjs"
    "qps+DP+KfWsn/eHngYmda6/M4Tn6Qf4cTab4vz+P+uest23WX5I1bPPbpg3zh1NP5x5kfD"
    "IOc57A6E8M7Pg6vB4MSgcxzw06sTUlMdj0h+fmF6N/QXoxv/Qn04l8gPPU2jMaFhuhy4c3"
    "FLtyc/Aae9yOTUM83E3GILLQtCxBHKWOGQh1UbsNiB9W8ZGbrD++OAONvynvjL9NOdtiaR"
    "58pLH7ivP7Ci2RkLBKeJ5YGjZLYtwDcyb6CBQy4mRLjonQYPGPZBEFzhLtW3gZZdtMLFqU"
    "jySvDsE/NL6z6bEZPb90Nz04qaGA3pl/8NKO1kEiBJU9Ov1sqNxKqoOgkOdHQW5VGIUQd7"
    "D47dfdO3DvXTVf74yigwan+r1i0RKZK+chYohAX89Z8Xws99yu1b2Ni5SAbavKJrUQUXCp"
    "aIBLBcd5qM2DgBimYoupCJ0Ay39aM8HTwkRoT0QjCro1bSrUgktywUwIoDy2hCGE0JJGh5"
    "akgq9iEBZD9ZLLHjaoJEZ7cGzdV4JnwPqX7ynFMzNEHdQmfKhS7vmDvNzzh0K5ZwhnfBFf"
    "U/PrjjRlalV8Z+3AUcaUIYKS0EI/DcqqoAStmBwUSO0t7dIIh4WjbWuFxt98HQjX5H7URL"
    "dNZmOs7q7JhAiC36aS3ya3UW7hwDl7cBfzwBFItOBdhx8FnnUSkHYRMO5H1i3aoOcC56bs"
    "Vu7O9Mb4/pPBKoJJPkDuEmnEuhvErdhrqBltZondntBTZd5r2a0660Kl60TskJOtoVKvnK"
    "Qw8BHEXbfRCwOMhA0wiIBlqiETgbcztX0np4AAzKZXW20rqiUyeeIV+yzSYjPx3CjD5F9o"
    "BVlxnzJiS/HdVjasn7EX+eSnfKqKN76IprIffkpcjwe+cCj0YzZ43V8Fvn83dsJ4hRSYff"
    "p2Kb+/wg1xJEXaslaWn/y38OWV1CBM2tdjwNtrjWI+HfGbKt7Ax29K0hG/eb2B9X90/ViR"
    "INA2SNlNlqhLrObx23ffvft48uFdxmFmV8oYS0GdqQdn9lXPUspQgqW0cZbSAie232OtdM"
    "s/Refy7EG02yd3Sjf627wNaHVap9WZ+WrFfNP2nTtI6/eD2S+Psu+jkgH3+E0VLgW1ksJL"
    "7nFRC/M5jv5TgZgi6SDKJ5VQPilB+aSI8upB0WEuI9BCuGGWuF1H3oFL4rNsxTjiGhvUHv"
    "y1KNF2adEglrB7i3o3u4YfuuIMelJ5kSYBaVEgLbqhZZOaKQKzj+8vHNuTsMY0HYfsLSJs"
    "IbRl5pvRaMAIhqd9zpgzvL48NdE+TdYzauRGlI1HQW6jIlIj++7OuvW9bQvrTnBHudDVzl"
    "nZkDgLQeB42ybNuop7ad/eWwkj13v03dm2vj39uJcuLaS9q0pGwb3tuaEtK0nJ3D8qU5v4"
    "fMudK08mS3uxkB6/QgWK5sG7X7E+PnZPjr/7kJ24+EfZYTu57A0G6YkrV5aARL9biX62Dn"
    "DtFEHloBKFFEXTQZxPqvDmcs6cR3jhz+yF0hrOKTqIbpWSqfKKqYWCqSDNP4s0jxjtdWiF"
    "CFHHul0piJhFQhA0RWZJ9Or3fvBkbQL6r5PRULIry7vgjZXuLDL+YyzcsI3Ql+CKwWEE0X"
    "RJH172vvCr/WwwOuWtN7iD08LUhA+Y3U1rrVtz+0nFKC+lhw9B8CHEi3fh3jnW0veiBxWk"
    "hbSAsgDlpeu5y/USw+Q86Tg2SzroEtjP7N2cZsu0Qh976antMWLiLs1GbUv/zl66iycrck"
    "V+pHKWkSPrINNYv6VtaXtre2HZ83+sw2iJw0IX7tLVimfZ2FWX1voz7zyREywFm42c08wI"
    "gK/chq90gsi9czHbrsnvlPSw38/h7XFz9nsapIxrUd+ASrvZM9pt23AYLO3fa5kSvhutKW"
    "mY4WpPs4OTAFhzN4zTYyhpe4S0+/063jRnK7oLHBxGgiHCYaFic6P82JWQN+QQ/vW3Fp29"
    "Aigt23pybMEWJF3s5Z3Aqs+i9hw7ZtkVhdoi4X4x/Z89g7rX+AbGeG6F6F3jT47JgyFoky"
    "fEcOfGJ+OtchqMSfxpHQgs/+mtozKjf0g10itPkyrWk40l85iLK778WrgG4RUQXgHhFXT7"
    "DmrLduLCS+80lZcvvTt1D+f6tZKrAB0HOvImRwgaR20Rc9/eBM2U82t0JkgszmqyO0sFwA"
    "psdHYgrNRcFgqQ0UAYQHkYAMSyQCxL6xexVizLwvVqCjwYuB4EH5TrMRJ9gEW4uQNeg8Hc"
    "zXUXFOunlcuzt3J/coSZPJM7R2UqDHvlWl8dyOLZUoUESM25NFdJan5bIjW/FQS+Bs6d+7"
    "sKwjlF55Q+9cvLaOexHpBsIBKWPTt4EkNMU/FMw1MUH3ctW8plXENid8q4BoTnaX/YG/+S"
    "Wamy/EiD0fDzqcBOdfrL1OzxdVdn/krNSJhTNMQu2E7nnJUdRJ566RKGCsrCsGs58gPlEs"
    "IUDcBZhFPl0MsIupdPYydsBdRU01nBrcgUCHUoX9osB86jr5f2k6WEWW7yLC/sMLLWodY8"
    "87Qw002b6b36Pykq/MbOzH90gqcz7FwiUPsx94/KlH9B0tJK/VRABdg+FSCeOw0lCkMGWp"
    "QjTS2K5okAh0GDDwNGFEZbpIdOALQp+qoqGxEtlLUpLWvDQFbEWrkWy4T0d5F110qIN1Zi"
    "ES20RpZj2cDX3KF18jBFIpEwGRtzfwNfQ1oipiVtCnxN6/gaMnkajA1LB5yNLmcDOsoXwe"
    "A0SEcJ07y7aQY5pdvzGzphiCPjVCUUmgpkkw2yCQGrFqkk66mVuFYQSOh11QBRhBUJLN8T"
    "+GcWm9wcGNfD/t+uTePwhuIrbw40Ik0pOVQYbsrKqWUxp5yEDLJN+2Sb0LEXDg7tR6yy4E"
    "wuE28KpCDhHIGEA6yRnDVCr3bnBku9ieZogQlu8kwTO3sYOYLQxLLgW4asQ7GJzxx5G5fN"
    "WTrLW2XnVgHpboWRpnxiW0gjFGR1iCS4u8ust3YivFkuKa4zZeGEdvyi3Ce2DLLjnTY6Mg"
    "G7ibKjrV1CUa7YhBHluGWgJc/FErxQlMuE+zIpLm8E8lvr5Lev6P2KOMv949P2XQy7qz0o"
    "LFzf/sOZRaosBEMFAR1syBFU/d3hggU9gs7ybZ106SAIdSaZpgP9QfNnGH2TocjMI98teb"
    "rubZonVUqrnchrq52Q4moKXva0lEWZZbaWslgXsnbupg0spDpx772+J4tIoO4elUpFqJ3l"
    "etuFI/yaMy/U8QqZU/crMT0zB9q0L3fnLCgEgYAhsWWz0T72EFwlX8I021HkLFeRSjkBmg"
    "QSRApsg+B+2r1vpk0x08S8eRrY3uzhQCSgULePSiUUYjm6zVuC8aZ1okg8e4rmBYYIHKXB"
    "82PH8ILnx748P5hiAtlGvyXI+dnSyv1hI7zM9tgEf3/6oJb4iPAtyl1EjhBJ9pY6HiPUZy"
    "bjQPKvcBMHkn/9wIG0jwNZ+PeukoEpI+hcTuH6C0nN3XC1sJ8s1dTYPF0H9c7HlXJZHpfk"
    "sjwu5rIM/IUSzmn7DuK7g4JSdhh+89EZKNbtl5hPeMIOwr2T5QyuUrtcz1Ao5pmrHYFpSm"
    "cCuqZ/lSTY2tKbpv7kWo1QHQg0ANYtetFt0WJ1zF0Ba++q/TNE7ZDxFITq9NZRmUA9oxpp"
    "+huhmcelxBNxeB2gr9sBj6N9exwl86DCyuUkHWSX6+fm0AjWS7zyH51AnBqlRNwW0HYQ9P"
    "dVRJT3cgnlfbF2xIPtec5CBWuKpIMQ17+u79Eprcc0s5TANDeOaRZN8+2TpRrQJyCFL0vh"
    "y0K4qXFBBcKdRvg15ZNSsMG7gqQX8vXrinJddEBjVb854ZsbPcwD+5uncRrwtODD1uTjgB"
    "Xjqm5MnPAHviulvisJWkWAlT0qrvKe2gnsRp8KdmU1wakiUZVYs3UQxCqXg7Oxib7d1HGi"
    "Pzw3vxj9CwPhZJhf+pPpxLjhyW4OjNEwv4x+Ht5QLxu7WiSi+M3Ba+PvP5pj06D3UqM/MY"
    "bXg4GqD0a6ZgSqImo5yVVF1OrdNjQNTepvePNhAXd+XwVxZhBy6eDWDaIHCx8PuHVhp6Ju"
    "42EmH8gB6QiNDv9I0MtbEuzQ7MT4gY5qrzqqOzcII2VPBZaqi3LHLmpukixvqlAzRN1jl3"
    "dTM92OAt97WrozJd0rQwVQV4I63wmsO38xd5R0GELiDu4mJ5WQPylB/qSIfOjYwezBitBB"
    "q4I5R9ZBtNEqrbjQS1f6vv1yGg5y7Yo5Z2m7SjaFjKB7W/Xx+ypaJNRK7lf2vqBHYnn1oh"
    "ZJEnbEUJXpj9oHegnGWB9U2HB/V9tof+/m4qzy5cs//MJ3v/Bntpr/bk7RwY21SpojeZaj"
    "4wKXENnRWuA3VLJuM4oOovuxArofpeh+LKDrr4OZ0trNKTqILiQ2bMbh1TrDx4OPRECtqO"
    "giJSReZaBdOsE9+gxQp74itEVKsHiXmpaotViDeamyo24jV+1G21Lxw60QDU0tyWc14DVz"
    "9W7EuPgFb1FrIDGWbemDTjlEt/O8LXfWn69XC3dmR9sWY+jc0mS5OrzMaihZcYbada1cBW"
    "vHCCL0VlaIxN2tFxTpapIIzl1Ey/Ue3YjAsCVWF/bSXTz1s+46+hXGGRzCB3dVC16dS+DC"
    "gIW248DCXuz3236JU9TTGemoq1jZ83+sw4iEVgQOGna4LdPQyzocx/11FbnAuXOCAA0LAT"
    "dz3EeROVUx2zjpr/t4Le25KKJ7N1i1cbdPoUIrCyOyfRp70tuYdNbV5YU2HDdaOGQnQ/8P"
    "3G33fjPvEP0ZPHUVuMAJneCxDl6MQmycd9pV3ML1bdb51gz/7Kt970yoHruK2tL25nWI3E"
    "94lV3GnXUVq5kTRO5dHSqKz+5ddJb31tFjk8bLuvXX9w+iaukAG6+5CPylj3u21uHWH2ba"
    "13XYVbhc79F3Z9sC1Y976erWRbTZ9ehVL3FXXcXJvg394HZb0bGrSCkFJQnEp7QylBjZke"
    "dMffRPdQmqov66LbtatTCuNHwo8TX6C5cYl719c2Cc/Wie/WQcxr+N/tA4fDUwe+evjoxX"
    "vbNp/2cT/3Vpjj+b5Jo57k3QX69jG27SWZaCt0K8GE2TBosl15JgMezaG8eJFZzY84ixkv"
    "GKsvdmvtmBex/YyzgAKxnuaGyMzatB78w0Lq6HqA80Jq754aO9WDsG9ux+jRpPr8fDCfn1"
    "62833qA3/Hzd+4zG9M+F0b+8vJ72TgemERsAjaveuDcYmANj0rswjd7E+NOfbjwD/W9iDk"
    "x0f+ZjC8TMObTRkn2y7Pv7w3MEVR8NxMAySxTEDz8y3CPj5PVr9J7//uPV67iPi/Ho0kiX"
    "t4VkOCRGH749Mu6Jh04YHcb+Q3EPr40/G8dHxpvXr/Ew3BvvT3/Ck3g+Hl3JX5y8MolPy1"
    "YOaUEDKJpotjWe5uSKcT3pDz8bn/HM8Q+jHOjjBUbGFnfPPf638rRRqfVKlDeKsmyVJI5K"
    "7WikmV48IFUYCPJFPYdrjjwWD0qoQQm1ts1G61wNoYTai5hmKPfV7fltfqqUdrgKty9TSh"
    "OdWRuYKCUVDcSlZ9jbTN2ZjJ3UKDGTeJkdCNObxLeOytOb5I2gqkwrBZgiziVZQZP2UFOG"
    "vHdZEjjVtCH15mZpELQ7KbkBUZK7jJJEz4rQTm4pR/gXCLsXTL2TSP8EN8GC/utkNCzFWr"
    "Sk5+4sMv5jLNw2O16K4MVoMAJPimqmSaIAPxPokXAHp4U0AVHisKS0nzBUsKds3FMCZ+5G"
    "1sJdon+XrucLCpGeuvfSeulieq3K6U3bX+LC6f9zfHxy8t3xm5MPH9+/++679x/fZBXUi7"
    "fKSqmf9j/joj7MxBSr/AROtA6Q3GM/qVSt56igcL0AWRz8o7/ORdSwynVX+RzxIU/6kyEk"
    "h9nQnY1b31uHCM47R3XfEVB2aBpq23rAJKbDVbZCl17Q+1YJAYc41HSdlzrxR35QF0y4q6"
    "7iFDnBsh6YpmlPXYQpc6Wuy426fedaPc6cVV0Tk5h7mWsifVvsmpi7JF71rieJS+LwnPJI"
    "TPrIZX7pY7Im1KOya/HjrsbmVa9PnnI5Gk5/HPzCPYeWsmQPotrkT6IuGj98Mt7o2oPIbi"
    "+3CaWHwUa7EEmEoG0c+jXrJrbvxAnw+auhj74vtDzBGW6/tiQ/mJNleecEjqeWY09A2kGF"
    "2k7SecfQRX5kL3QEXCF5l7Q6e5FwNSaCI4Qp2EKxicuDIlFW+6OQ9QCTsv2kaH8gsh5gUr"
    "QnZeGruuPlFFC1jAPzq6NanzKngDSdfJbmmKUvgCnPek+RbJnyvkXLU5DzPpYA8asoAlgg"
    "fOEwrvxAT5POkYIqvXGqdFHGRlW3dJoKzsJiOS/w9a/7TMSWBUVEaRrIsl4eOpH5sW8dOp"
    "H11M5vv0LsBL35VUgCHqZGsXqgrWpja+Sy3Ygu/c1WwBZifp4r5odXZtiL+izr46THDu0a"
    "OzX12QtJmFShBRMple9ccSYQzu6A46eOWNtVrG0qfwxpktvg3hjfG5SOyugNz5nf338yCl"
    "r34nNTdVf5o9NWzNM/GSIFJhmH8IZoQKQ12xf/TsIbiID6uY35Mfskys2Q9JdTzRxpBTQJ"
    "BK21ztBoL/21p+XOyVOC7hgMXe2dgsCxQ5GOT25nzym6F5f1vpJ1/X2Jdf190bqOTgY/sL"
    "6iF1SBmaXqoidD7WUDY8jUzk+aBiwoEnurqhGAIXvhJoAECx0TAEMKJoBGmwCIUKCoWM1J"
    "QE9dqlgNhaWitVV/tUUhNFFBRa2qJmSkEQrNVixDbVCJ8K1z/QQtghk/GG8K6hGZ27LsAa"
    "uV4+HzavF0IM6+iqD7/NkcGxvpjVPzYjQ2jeur86SLc3Ngxn9Nx9fDM3J1KO7IQKSG2Tv7"
    "0UDb0dS8NIc4aal5dj2l8r8Gzt06dJKqVId5LtLqQ5Q9fkPmUkZzXqJQSTXrFTQpWVPQoL"
    "ROg7Lf3DTNEmV24ZSNmA80GUrpaSiS7snmJ5VAPikB+aQIshtaaNtxH0XJ3X1/4dieZNOg"
    "6fjsu4iwhUu6TJU0Gg0YRvy0zymWhteXpyZa4gR71MiNJPomCC7WmYDWiUPgEQXuJk2Sii"
    "q5mzQyGL5hZ/J+gnKxN0u5qT5rUmqrx7Oon+A0DjiXSz5ZQPpmySeLgq8xpvXfByyczu8r"
    "zA2SGHIs1T7aCxet68BfkqIZ/FZNhmTN12RRpkv2gPSDRoh/JPVN0NstXHIQG/2JMbweDO"
    "JPB2Sx/cli67QKd2VpLKPonqSwE3EsRCeqsimEIdrSENIwyNXsINTeowAfS/WiDUmQXxLy"
    "S75E7xTILwn5Jbu+yiG/ZJNmI9Uz3j6pSC4sFXgSgdb3BWp9c82A6jSzlFCEq8mzDLp90O"
    "13SLe/Q8V1rFKtkPCRb7hF2se4qyrJHwsta0wBeWEvXeJMVdCVJ3eOyrTkd3kbcAxqnzIa"
    "HIN2qomOXPTxrvyFOxNIKHKYObIuol17RAnILS+Co527YegvHrUmmqcF2aVpM11gs6v4eb"
    "jeoxvZNSRgj/mdftZdez/18oT1SwcblGsB69JJbdNdAap+GUOLH6dWoZQzZ1fqJh7dctnm"
    "wK63jl1fIbyU+PWMoIOeI7VzkF9dL3xwVyr4UiTApFeA2A2t+zXaRl1b4JuzyYufpgQ//u"
    "p+/JH/1fFIwXiRsdKzgyeJFMrQ8Yg/RU6LK/oIIU/qx2aQo4V82h/2xr9k1WYzDnkwGn4+"
    "FdSbPf1lavb4RY/PXWJvVM4sISCFfabKPpPjpsiZ8IRgHgY1ywsRvulpdn5fuag7jWlmKW"
    "GaGz3N9mzmrPQ+Z44UdGlNnudUA6B0FjJEkPakUSnPG5nruF6/ityyvKVbRW7GbuVC3ehU"
    "wXynDU0h3cj1uusM0jtwVymoci0ipZMvjXYckbRjIi5z+T5JhFwkSrJUOE6FB2Rtc9+Uwx"
    "zANP7wtfH9D8Yh0UtmlzRdVhLbg1Q9ntsmNqrGl3lTvSBP5hvM65bSywdfBf35XvXnoOF9"
    "Dg3vg2MLVvMm7W5KBZrd6ppdUKfvAfQQ7RVOGGfBF+aXKMO9SAzQV4d+6XvRwzbxV5IOIA"
    "JLNwLrH77raamPGELQEjZae7Rw7iKNKabIQDvY5PltunawKRPbHvVgd0Btm4KwEU6MRy3U"
    "ELYV28bqCGOdVp6LLU6Unaj/+sNz84vRvzAQVIb5pT+ZTnKlHkV5c4BTUHN30EWSsC198Z"
    "uD10m+seTIz5KNHWVrD4v3OmPJ6EpGki3vfCCJQoFkG5cPKnlRIg0cSDScdJtcsykQJPSi"
    "7wb+k72IniaRHa3j6eN0mWyDozJl5iJuaoV5Wz1tZuA8us43nAsLNJb71ViSSLDQTfbYIv"
    "ddEj+WUb3oZFz5UlbAjyF60fDdo93DsdZe5C5UAOTIXnI6PXQSoc1/bQvw26ShzelASaik"
    "FL99smTCwSbMGdI9w563ajDcjh1gRZ7yGcXTveQ9IsFC66wS0QKWlubBJaZ+yXgiYeJeKe"
    "YsI9iVvfw5PYU4c/lxFXP5sdxcflxIVYzBUt88ObIXzaI+uqEbqeQczQkg3ajgQL9zgzCy"
    "CEgaRp8iNdh+mmz7CUig/6PIkaEkaS9Fs99v6E2DvpvAdby5Co4UBaCY2prtLTafAvGz7D"
    "0N8bRv3daT8NpEWammTS5SQpimIPGYGqj1oNkw/n0nhmeMVA220albV+acJsZOUMupgsWZ"
    "+qKfD9lmfvkbkS3ufk2wOrPGRysRsv7CGVWFrXKzavw7saQe8RbNVCG+odO4Vd5ppkk3Ph"
    "mHLHjEJjyaJpEp2Fgsakzk7GpNMzUc01zZKkwWsMAYnC5suQ04/YJ0Lb+29xWMvns2+s7Q"
    "tKpo3NL29SjcNmP8bPq2D+8q6Ns+vJPq2/Atli+ChLe7TXhL9o8CvnJNQtIcFHGiQJOV46"
    "FWD2jjePBRe53iP7IuIOJBN+IhVi9kkKrqnVnKDk1Dbct+ZocPmBO1bgWBmvJybiwVbCgC"
    "ZFdO8FWgn/zrZDSU+KOnBLwezZ1Fxn+MhRu2EdYSzDAUjPosPeyyDHDUOXgmyP+GOzgtLO"
    "jIufeDJ2vuhjN/7UXClS2fBRl9Qybl33+0aC7uAschEjYavCxldIm+XkQMqvsE2292gPg5"
    "JIcT52gVYAWUcDIK9u/A9QMXwXTr+1/xg4u8YJl3m4gcPNwqORTaM2zvVMSboQMPznLAC+"
    "p2ufKyoDUWlX9USWVfCLFo1zYj0xvzjkaRJF/BDpFq6Poth4rEC227prCm9uzB9u5b7IBV"
    "DlPg2LOHGr6+7iPleo++O9v22+vHvXQJpPrNUBp2lmTtSawt+cost7lYs7yhnukFsoU1zA"
    "yDNrhQ5IsvtxbkFB20FxxXshccl9gLjov2gtBfBzNH0VOFIQLPH07bRPYhrQTtDCXk5Gm0"
    "8xy6+eAHygUlODIoC7Q5o2ECmdoWxRDBFsUZ4f1IzQiftO/ean1f6Ux9X3Kmvi+eqcpBbx"
    "DnRrSjzqPrr9XsYxTNVtaY9iC3E6uMG1prby6sbbdJw5rTgSp7syr7LvCXOg73PB2kJoN8"
    "b88QxODrrFWWCkAtj2WAVG81p3oTbrc1wFtftEgjseVPmAroJh86YLsxFMdvWLCIopa+N/"
    "/HOoyW6NMbOwj4MDoQKOuLjY7KdPZ21twKqPY6qvt/H7Av6/y+woVQiH8QupSUA8n1CYUn"
    "W/7KIVrjdFkekF7QSPCPJKPh3Jm5c6KdyxIZ/gEGgr0aCOwl8cbT8MvmKbvkrvrM/thgpd"
    "m9Rimt6amYmYqhesm6pWSflzhLyDdmng6EGSmw6uYunhYMXo02eKX8j9oXxFKBIeYPIabq"
    "Hw9LCSmemvzlYD/k1SrwHx2Nsmw0pZ6GvT0zW6Oivfn64NZnYWmo5rKJuViaV6NCoASJZW"
    "KyJujkHtKWeYIPWprG5WXVqzCYWFR5GjtLPI/CzBtci6My3RIRfJ7QcKnGOoolUO/sVb3T"
    "AKm3RQKFUOwlH4CecMaQgmzWaA7TnsVxyYo+cgwV6DbK2Z0ErRrYnYEzv3eCXt5fO+HdyP"
    "Ww66sJXA/HGOT1sGiGR9QI8TpJsazDG+q9btCL3VAnzs2BMuczdu6cICBJ1Qo8T3avlNsJ"
    "6Fa69aZwF5mFMjaY/Zrkx+Uu4mRXyaVZ4NiJ/o7cyuteQfTM3rmnfDKq2mVyig7aZeovHR"
    "A4/3DIGrF0TGBF2u55Vx9XC1gqiVcqYk7SO8agKbkKFykbkr6lnR7DOFbJcwRe7iVZEnOS"
    "Lu4vtce9zPzlUqhfK0tEmZF0bzfZiWWdYmEKOG+I1mMoQUButICcsujq08xSwjQ3epr/ub"
    "YXLnoTne+ZpwWbavNn+gm9rpVk91BUfkk72KmPQjuMfhKgV7arlQRX2kWHcsw9s9PlOsRo"
    "WNhpX8U2wpG9ZJfABAr1c4IhhEOiyYdE4GBNsab9iyGFeW7yPM8Wfqgnw9GEMMdNnuNYf6"
    "f5LTOkMM+tmGdVT32GDByNhXpz1cQvHBnoFKvpFHMLadXlS5GAH4awrqtywgyKCCAtbAeM"
    "vb/6JsuQwSZb6jAkriKm7C2UOoGcJd21c8FudBaidsAKqQfSlVgDvtWdz5u5aDciy321ld"
    "Jm4M3zWbFt67JlzhllFzdeVbFlhup0qxiTzjqE+g4SVWduc1YyhZkv4NhEclDq7tcfnptf"
    "jP4FqSVqfulPphPjRkh7c2CMhtQ99PvwJl8fNwevk0QSsZsV6tk4fDU2P6Mu0dXzV0fGq2"
    "v0sLE1Nn/um3/Hv/923Rv0L/rxzR/NAfnv2Px7b3xuJn//bI4n6G9tt0NyqpS4Hqanzmb3"
    "Qys97yDUon3OglDxdHduPPZyZaNTUwleiqZ7QvdOCp82IFioYaCr2cPCyF+ttNSrLCVoV5"
    "usXQV3txcxzXuOfuc/4L2e7zXqdqoJcjE7XJMo194PqYoQVyGZwMhzpj76Z+fanCYs0h0k"
    "EthKNCZKOf+bR0Q2NkpO0CZPCHCYjzNNlvgaJwY4TBnb7Kq24HoV+PeBvVyWSq95o6NKIu"
    "yKab9zOXaytBcLqduccBvWzEy4XwkrdpE7Of7uQ+YUh3+UucFNLnuDQer3JpdboTToM+fV"
    "yZTJscJSxx1U2gW4g+q6g/KQiuqbV54PYXHzNk9GbfWfeaRmjrvAXs01fASFrjqE/zN/DI"
    "nKXX+DknQAOYK1pwRh6C7XS+0IAjE9TIj2hDz4iHBuPwmkVOkkMDRdwr628+Ebeg//myqu"
    "HBUgK9pAfC96WDxZM1uFs+GoOnSk1sjSkENu4d45FoFLZeWKiWEBC3AOI/vujuhKRIrBMl"
    "GVowRhtbqwunQXThj5nghzeaYQlgqyhChmCVHQmu/SqydT5VkhQiQet1iBybfM1Zju3Phk"
    "xMtM0Dre/ar0G7ek1KNCFQirKS1K5dvrTMfpiKUK09xzrIK2NMgbg8tP61x+VCtXb1Wyum"
    "kb4a5zg2VnSOIhqMJVCWmBdxXwrujNFVWdOQUAWgR0C30m6C9r081AVbMGTMLCV/WeySkg"
    "3AySrL1Er7PAeXQCvUQMHCk4kTZ5nqG2zq4icpFQrRORm5EBqqURuXSm9C0jG+v1z2yiqy"
    "G3tCqEjUJBqBYXhOK0enrhkBQtHw6ZK0EPb+i1FZdQwMql+K+C9iMPnKSYhFQXavSG50aB"
    "hNxFAyRFuo8KGksLP22rF8w60HlLvdeRvIqkaJe4maRi1w+fdCp2eZEbLRycbhr9GTwdCL"
    "TKhTZHpVW78taWkzXXK2hB90WXr9hYKp5JBcr1ggmycDN+sGkWUfJKyW5G+uDKyOdPYFYp"
    "lJIHbXhDtOEfKyjDP0p14R95Vbi3Xt6KEnVItVg5QZf0V7UpadfoyFBAM20OWAq9X0InEJ"
    "blLfF5yUkAU8n6VIzCpkhecgh2vLRIYKCyGoCnhNxcLLZ6SeKfMTN8CzFFbLkfWKqcE0vV"
    "Qf6p/hQiMWSqxT1zGli4LJ7+bLYOAi1DBUcKFqlGWyqKaoCqn0+REqy63FcEZqCdGyyoVV"
    "iDVn2yvs1ezWR7bucC3qhmL37FYMbothmjqJclnCavHxc3y/XjZ72JaeBLWGs7xIkWJ+b4"
    "Z/OVMcU/Ux2A8YPxhqjssQBrfEI/0tYDE3XAt/5e3Po6a0lupH3mZJ+SK3+mL5G2aW9IeK"
    "a1ydkwptfjId3393zfn6gh8Z2YA4QBWYeGOTwXGQgEMNqrVZwQc4EtAr+m1pXR2BibV4Pe"
    "mWmgVfH5szk2SmmNU/NiNDaN66vzhPwcYRr/NR1fD8/I1WGxEwORGWbv7EcD8Q5T89IcYj"
    "OOeXaN2l8guml/hGfkDr2whQuS3juHZF8+H4+uKg5N9NiD36oaS66cwPWFPvjFRkdVzSWr"
    "vD144rfO9gAa8no1kP9c2/jbENQPKStRl5EApmB1AKtDyzAFSR+k0oaAXZ9UujfJKeYncx"
    "cpmehEtUOyU+JCdXjDvWHs/BQzLTcHZMEJOplhjyQnCKs8MG2bC2xx78SVKZexsl+5wMbc"
    "/y9GyEp5gG1coca5Ie6gnMWnW1bm8wOOqC7nqEc3dCNsga3gIpW1PUqdqoSbMG2S9JHwRN"
    "6pxC8qqYrwyXg1ujKHr8AhCoSSTjEo9GdT1S+CptnSMaJp8Kp5RsSbg4qVOafooIW5Zg89"
    "CM/TWaatM4ZCleTuzzGIwWDwbjymoFrYv2oBDN4dNHjTMnfCAJcpU4rNc30KXaSQCORHxF"
    "CdVB0k5u3zV68Luhy6y5htqDyCuDmVJI3TCLxGfx1mrIh+MrQrhLZNhLuCeia9dVSmj1lR"
    "jfT0L2hLdFMVDtaggKZjr5oOqH2YiJUf3lWQKz+8kwqW+BYX+2UvlaBN23dQZj+uVPTwuK"
    "To4XGx6CE9MgWYObJOVpisWGKytMZkAe9VgKNBNDJzcYRd0pA+c2KuR3vhzt3oST1btYCy"
    "S/NQm6baDa07e+kunqwQ7SAOeeviYt9QXUnUA6SuVkhdjbazu8Bx/uWolhMQUMIyFxfzWX"
    "tz69YOXSXLAk/XQV6lZvsCLe9UXMQ0Caxe8SYNhe92vSEXFJVyzY5QhbllDdhEHdFNzSVr"
    "36UUtfWARqt+u4TaDjSIiULLipxgWVQYMndz7Rwl0GQRKxyDnV3nOJIk39RRpkqzmCNVNg"
    "C6UT4O+mqsrbzqnf3U+2xiReWgP5m+0tYQ0t+dXFnIfZ0b9YYWZ+KAgI32aQyBoamfoQFV"
    "4W5VhTOExr0fCIJiSjTdFE0Hca4/UQe2ZsX5YpQqTnFkW5WcaphetgTh2ipOQezXbrfmPL"
    "q06saRU3Rw26hZO5LWtnVxRANioZX1fTJ6WMuitZxw4ao+XDQVOMaVO3FRHhJb+xNlPbUT"
    "2AoORfTKaoJDkUBOtTLpRSacixozEWH5e8bRYHkjRhNA95Ody1UemjbONQPplVwNIdooi8"
    "oIQV6FSm9NmlIKEvI7VklcjobTH7FC4m/XvfHUHOM/fzF75L/T0bQ30FdSMHouuZaCV4dt"
    "VlOEPIWmrxPjMFctCTfOeS4OMBMNTiW6jMxG72za/5noh656k6l1fm2+eg3hZntWqQQIlW"
    "8O2t0Cf6mc/LRAWmPCw736Z9Xltx5/NaoqFp6ug7z8TlQtEK3GOWNVcsUqccTiASZfvKiM"
    "T5nVPiMBiCtADJ5ue/d0W9nuXGsGGDqYAHA1bKw2BlwNwdWwgbiDq2Fblek4At36l+8pyT"
    "kMUQcxrj+uB8krQRQqZjNhiF50OhNKwVUVPIrkRUMX+qjV7ZNy1RGeroOf+Q7cGRLQ1PRx"
    "LBXUHhFgqp6DhSKDNDuNTsESOEuMos4kc6SQaqfJ84ze1FERlrL2ICKJ3D+d3yMLZ9pXY4"
    "s4spdcPdDR3HQc2HFasuPMsLMMLulth2rx/gXC7kX8v69kyHtfYsh7XzTkkaooGhp4lk5r"
    "v28a2HtRwMf6L705KNLCPOjOw9L28AmgKAeyVDuVA9vrk9FcP9Q2Ytr0/IxNYX0659vbzF"
    "yBFVx7W5CHsaF+0xUSMQrOsFrAfcIev5d5h208vzYizB7fyp7plNiC5JJ7kapEJax/HPtv"
    "nZG+OrSuORG+rtQR3c98ywAXOyHUiNkF6bBLcO0wUoTxxpfknS1pK046K/DSR3+f9YZn5m"
    "AQ56E1v1z1x1kaWuETUrfPSsNJGtPJJciFJAvuxUWc/PayPzyPYzh619PRZW/aPysbQnrw"
    "VBpC0rg4hO9/oB+Hy6Dm+zNdtVU+DuwWWG0QuGU+gje4NlLuU0hCaaif+Gbu8il/PB5rxW"
    "VBmjKrIvYbwM9K7ODy58Rq9krPIU25FyXXyDvGf6FLJ2XLCysZqq4u3FaY3zhf1STJMau6"
    "YGY3qWbF3P9k3JMyHGF0+OaInpo/G7kiSifAiGFzhLFFPCNUFlZE2loUGwaZT9oYpnPnoC"
    "1ppuRfxRB10PFiN/k6oCjPS7DpgM7qOXRWoFepVa9SRerfe0q/hllunlcwY5gtcR1XUSMu"
    "ZD9dCnHIfnaM45h9RWaSVd8IeMmCfkfOSiYikTXL2wIn2TpOEuqLEktubQ5U9hLXRNaxlP"
    "OUXYL3mQ3lEPm9y+CewEHvGOoJRTwtiEWNFotsL/yGmA2dmeZIwaWxyfOcMqFaeiUhcfdc"
    "G3dUOWq2cD1Hw5m0SAmQV0sLQ1sDFEOqiqSg9ClX+vD5y+rxVupoWYEjTgskWG9NSE3ISv"
    "5itYagDaPV4F4tVm3EsmWSi5DrIZE7Nzwn7SG17sW/jVNz+nfTHBpvieHuhPxLy1s4OaHo"
    "oRIrurCVxH4++Sm2kl/1+uS/5+bZoD8kNkY8Csr8GDclpkeKedKvsCpzPhGofUr8VOQKIG"
    "YKoZxC61VBUE5hB/F0UE4Byim0Pv8AlFOAcgp7xxzKKbRJSQzlFJ5zLeNdVMfmxNJ1Cdpn"
    "tjiht9eaAJYOJkDf5AdaPdDqNQLpZ9HqMcFK4gw4Kq5dlM4H/RmLRh1BX8Dz1QfWVcYRdh"
    "EttB1g3qsG10EKsnHeaZdw24GaXaZflZcB2kixWQXPFQSS9iiuUlzeXKsoELmd86n5tZx1"
    "yosHyQEQVxDa0P75yggJgh43qOnz0MiKGvq7nECvhpDg3Mpzyf4Gyvu9Ku8hFTCkAt4PdB"
    "AhpQNk61zEFu6d3iwzhOAG2OQ5BiUKKFGagXRbXaMEHHdsuSiVPKiGuciR8BdYuMlTL/zZ"
    "eKssW3xGG/CZE0TunTuTpBDgm5RKFfeosTXjWuuJFAsbyXXYiwqROgF5TFxq9FcqIiO9kt"
    "YMqFa91P+G1j1T7zR7af4FLNKWvGPySR0cFWuXph3SiSDi3FblA1mtA/SGYeXBZO03DYju"
    "WHlQaEFVxydpvXFAWaeqw7m1o9lD1cm6s0jzTaNJ+1QdC/rtogsJw7JpNPO1s2kg4nQ6F+"
    "PR/5rDV6+rDGmGPkJr7UXuonww4QNapJuGQzoL7UWkCgzaCNxHNL1Y2i8bBWIwkqabhpL3"
    "SI+FaHeSW0/WrXO/9ig/SCgRvG83QWbrqIo2SwXVSFgZWrWMTpfL5xxXcV87lruvHUMd4G"
    "f2DyQnCuJEHgRGItezgyeJ+ocm4ytFPkWxTbNlUJf5MSS+fpkiACF62h/2xr9knoGZNmAw"
    "Gn4+FfgGnv4yNXsi9PF5roF+SqaJfnv24p2CH3NmBfQ3KD8ZStCLNVkvJhBTqx4lAtIOni"
    "lVKlvKC1sW6lquXE/jPKGpYEPT3NAwiHe2u1gHIp+iydJeLOTRQBxtl9wZT46/+5A5MOIf"
    "ZS6Lk8veYFD0Ufxmh9Zd4P/LEah7S6trs4R7Lqqdt2pwMW3XcyPXXui45BZIu7SMn9krN8"
    "+CqzYHLB1MgL5bNIRu7Tl063b95ASWahwoS9W9zB5vKwWDvi0JBn1bDAaNQVs9KNad58g6"
    "CHbtGp8YMmdpi+TeTUhnZN1D+vh9FUkItZLHOL8vSEOBM3NXJAWo6i5SpOwe5DvZSXLglH"
    "cTAWkHQa99R8lhU95VBKTdQ3wnO8vSCUNhFTk52BRJ90DeSfVaNDL3XjG1W0rRQVVh/fa9"
    "hT+zF0qLOKfoIMBV8JXDW0CX8vooICx3jmepXnI9+IIji6qhSNgB2IuabC9KpkzLXZ6nhZ"
    "lu8kxD4tw9SWiP9sKdY6PIUuVYYqledNhW6uaqGPTGUL3kc511E1bZ4VlK2N+bvL/jGbD+"
    "pagCYog6KGF8qKKK+CDXRHwoKCLSSNDbJ0vVFVZA2kHId+C0meFWRFvuxs1SgRs3hEK/wE"
    "PBDcO11iwzhHDwN3mO6Yi0qpsjTQNbI7s10uGYVfGkaQBPzrOKiyqtHIfF0QGupTH6WaQp"
    "i69ycD4XYH2adttKiDcG59MboSQqX7iWawC6emnglmLLf8AV8M3C2wHbcmzpA2eLlJyR/9"
    "XZNmMit2FMcZftZfufJV9iIRAdh1iR7Z9OvCFsxeRFzOISkxyIgnQIT0khnYOzsYm41ZS4"
    "Pzw3vxj9CxLKbn7pT6YT0RMTevTQ0VBwH10/vCkaB9BosjwL3C0mkl80YqIZ2YgEbpXnH8"
    "G/4qQFk9EgLmE0Hl2Opv3RsDfAP89G46vRGL1+/OPyyhxOevg2zn8oGoWkmpKknaSe0t97"
    "/Wl/+Nm66v1yaQ6n+NmFpAror+uJeW5dX+E/zS9X/XFchOnnUf88/mtsXlwP8d+SsT7ai3"
    "WFxUOa5SNlYgey5JZvjO8/GblLO7lG/UQ3GTrZonNzJdfGcdGt8+EJ5jSfxNek8hQ1LlwT"
    "SzwWp8oQHObJueEgK2iFH5frwqk6V6JHxqLz5qfG7agHZzI381yq6ha/oF4bo7GR30+WjG"
    "RS6IinzZNCtc5HGK8O6la8PugLqMH7bdP+xCzn5tw/GWtaPQFQno8Fyn5BPo/apcgC6o0U"
    "IiGdxzO5+0EtJKP2+jGEjdEJ1OMIuwQuhEq+rAkAh5h68kCDDR9s+E1brmDDB/uuU7TzVF"
    "HmUnJuvSrd1n5g+1HmxjaljJPfqGxh24tLz4iVOjFlRQUg1Th/BsUVKygBKaptlT2xuWCz"
    "siczKygoe6KMBpQ9rVP2kMnTyK3F0kGyRvo8U0mvRTI0o+9DZa3TNFBTAdi1l8KuNTTaos"
    "I0N0Rj3bpZXodaXzJFBk61TZ5fxlCrxO8VKXd7EjbkC9Z3XOTqs9TrvthajDd6gBXXWROq"
    "CollMMvHc7ZRQs3bMl5OOUcvc3OKW7hoMbjLys9JmueycLI5p94X2LkivfS9kR/OyhLvVe"
    "Av/WQZFMTc/OZRmWy7YprpiLMbi8nkRSKpWqlHefWUbAgWDvsno3sqLyXjYK+UAXZ4glIo"
    "e5amiYNhAecSO0fSvpYY/80QtzggVDXT3Vb57ZomuHH5fCqlTzguSZ9wLExKJS89WJqZii"
    "brZK6KiskqSrNVFPCePaAHKm0VKUEnMa4/Hwg5GVUAzgg6uGV8rIDvRym6H3lsnbs7ZyaQ"
    "yuXg5hQdRLd+O/7KCWbYof92VQRZ7vjDEGk5/jRtm6jZq81e+msEkIZTFU/ZIXSf2atqid"
    "7BXS1cJ1Bb3QW6Dk1BbQvcIXkBvUhgzJMCy9AAqEVQsWJD5axL23ePUduJ5BHrjZCcrbMv"
    "C4g7tISfeWtGbx+FFmIjrHUoYJ2lk1Cg69AU1LaL3PreOrQW7l1S/706vAJKALgIMOp+7k"
    "ZE0VrAVl7YhqXaqq5N04SUEvR2UtjGc5x5aD3669mDKLtAaUGzAu2ea5o9g0NRfbXNVoHr"
    "B2oBUDRJl0JEatxNlreuh5+owPkxRF1UdOyiFHdiAyvALA+xYYheds7e3JpYOT4pJ3nJwU"
    "m36/m9oyVy8JQd4sWeWxWE9hYkMajwwjRJh4Cv7djCQtgqzsqEJIalK1BclOmPi7QAcjnI"
    "+O8nxxbsIZVwpskBalEQdJxVIkQ8l6NoDhGQAqsrUvtg76sZtm+o6HwYIsBVVGp35egZmz"
    "jCLoH7zBwGxENDgE0zAG6daz5kgdq1R36CVRFejTysWU9thHVziltmVW2RiFUsbarE7GeO"
    "5Ndhi3eoYsQ+k/wpVsNvidTPuTK/iyCROP9tV1OCUdXs360Eau6GRE7YEqq+9+i7M+c86a"
    "213NezJMvIg0hir9a/cLE63H02s64TJ4Q9H/cuSDbdQZJL96qHc+iSBLpUoty8q8THU/6s"
    "uEH+sLPexDTiizicZYgeYY7PcMpVY4p/5g6Nxqk5/buJLr0laTKwQ/WbhKR3ObrOKGg3PZ"
    "JoI25z0f9inltX6JwwhQ0/ZS0/9y/SvrBrCZ1HOWkxnP5oXYzNtKPMewr3cpy0OR0NryfW"
    "53Fv08DihpfXg2n/atA3x0lrxtcNNY/f1xwguMiSNdAEcODnpic5/lmbfAqyS0ky5QHiJv"
    "EMo/9YaDKsQT/+jflNa4QGN54U5n1OMuHIH0vu549MDBB0/Fd6CUGY2Xa4h8Ra95KnxA2o"
    "lZwL0fEE44VzSCvv6RHQrb//ZNDN+NclPIR8HPg2F+xGNixqEKkSuxACFzdEz09b8M9OWU"
    "b545MW+Qh4NVj2Kb2hPiUyrEJLPGA0tJz7oj+H1/oBeph1KovRS1irCmF6qcORVqjer1Q/"
    "MWeJ/v0NH13lIXyp7jaRceg+xIF8aJCpwpe8Rkk8X943k8L9j82jcuPzsXwUSaNNo8j7Yk"
    "cB0YX7jS58sD3PWSh5JOQkHfRHqDmshfqEVFYzQwXaQhbTwJk7zlJZBcuRAaq824wfKAa3"
    "JQTdc0rfSfSgH8wRx6NVxF1A2j3QdxIJECMX+VFa+ETNbCYk75BR/ZltZ6neRmcqirRgxN"
    "SeiNj/X8dTjSWEKdC3I2uGJ9UQmQQTcEBZgLTqIXCkMA3638HC9dyZ1pfAUcIkbBemV0S/"
    "PDyva5hDdG87ePoAG0iwbnsbdrKkky6t6WfeRzJUtRlMWQ8wKdtPyhYcj7wPmJjtJ0bd75"
    "EjhZTETfZ7JIZYtZA6iuRFRyM2Ilt3iyBs3bfBWr6r+wQz9nIw5XDB+6wPQmVUOTooBMKX"
    "MI19KxVhZanAgb3UgZ3Olr2tCzvdVzvX62Y3du6TlTiyC3bcOgDOe2rlNlshSIA+ZipgK8"
    "1Uo4xtdVf3Ru4KG6FlN8UmFEBg3dpSL6e/lHllpq0o59f4Quz6Sq6NronH87k5+Yl4vZqn"
    "k/40cX4eT4fmuOD8ijuOnXs3OIWmrfLHs8qs3D+UUqbkF3NLUn6NKHbJT8GgUqFzw6jSZv"
    "mwSF1CicaNPFZ2D5EJWrPd0e/G9EXfwA64XDu2F0avwfbD3iIVFqkLApyymhljE7HYaT2M"
    "/vDc/GL0L4jzo/mlP5lOCtAlFTRGQ/4Ounh4w+z2N+i5N5Sn2M3B61JXS/ad8mIZguFjpw"
    "fN8WPSkhfIv/p4+JxjS/4O3I1KL6LoO5zusAK3YWrzlXsMU3t9jb7C4A+7V39Y1ariHS4l"
    "XrMnLK5LolEUlCGDmqBHmjVB/bu7hevpTABPCXOgOwcLG/FbiEHEJ4UwFFa+zQhIYcfZtO"
    "OQoCMcAaVWQIkj655R/l0Vm/w7uUn+nbAwylppQecUsI43reO0gJ1iUkaG6iXnZWyEDak9"
    "CLbOhATZg17ENJPsGIqmF5oGDC9gJASL1r7B3YVF6zbNdVOPzaVq6pxG7gob8aW3xDalvW"
    "omA/UsqXdSrTnRhQkLchdaMGW4Mx1aUoU7bZ2qdkq7pBsxvdKKIa5johWVdYhv5qYh/Cu2"
    "lk3QFhvnApr0h58HZmIXS8lisVzaa3w77zfu+JORdvsa/X1IifZc3hH6QbFoKn0Quc2mN1"
    "qHSa6bs2mS2ChNa/TzqJ/nNUq7WItsaPRN6jWS7j8lXZLXoMudi18hfk9E+1TyIlQjbj4+"
    "ZXNAEtnEQ/j+h3QMmpaWeF+Vm1uyfXejzcXKdnwtywvYWPZqY/nn2vYitdoyNEmXHM5rCz"
    "l6sNF7oNNlHQmzYsgVcQVC0Mdt0sehl1bLmJMRdE+XvJNMGZBiu35xH5RkOgC3TknWDq1O"
    "O7Rl7VTqNFHnUFGnU0Xv8NyJpJt5GDyr2iHWGGUsuEyeZJvlEmV6BeeoVRYdkxTNBwKpsZ"
    "8nnpQLjFR2Sl0nPcYHXCed58xfrvBiJ0cobs4nB8wakKE/yZNo0j1BGs0GibTeenkrcvuX"
    "ywQ5RT0C12acn00mOK6W86Ek5QP4lzw3wOtb7Rx5RdouaWggQ97LnAjtzwG+hfoStLlzve"
    "xsNB1MgPYEOHbgOVpTwFPCJGhPwmxhf9ObBJ4SJkF7EgIHyShzvWko0sJE6J8JgaN9LPCk"
    "+52GN22D3l85nrJRhiECV0ExpOo2GYYQTDKNNskw6j/FeeZpIRChyTP96IZupBimQ9O85C"
    "CdGTaSLRZ6XwlHC19Jk7+SeLaswLFD0adSUniKJ+yeO837Su4070vcad4X3WluAwSccuQM"
    "TQTeALxmaq9JC1vErSmAGrnKmfUoEoBzU2X458/61lBg60/7Fm+WNWB7mnXUym11c/ARfa"
    "pUABZ/4DXAOnU7VTSeR5XaBrfwrNpbUfW2wM46gbvetgFwCVID1FNXUYp131viNCaddBWi"
    "yEGD29afcUo66RJEO/BnTN3tiIWecFO0GyNzN/depMz5xieD9XUx/sxlpyR8WdpRaveRPi"
    "ltUMiTSduLkmyHzCXUiBoF89DY5id9ZHybeyBtJ4wTg9IXUAPamss8DdtTpM/CN+ma8anp"
    "Jc8umrWMLTPynuL7VGe0KafYnySCk70tjuAcXZlDHLd5Nrq8GpjTOIgTJ2rt9waDX6yxeX"
    "E9PI+v0n+f9YZn5mAQR3oWXVyzRydef9hHNEmuOTH/dm0iYi6xJkeAejwfj67y1tz936o4"
    "0WZHstyZlj61NzrVZslaSWsIxGyd1yoku8xdKt9Vcal8J3epfFcIYkNQ3PuBUjAmTdNBkN"
    "9+qBIryOumqVDBD4VScAgK63ZVxFjujZFTdMkNo7ZAYqgEWSeacYJ2HW8VnrJL8D6z40qe"
    "D12JqWCowALyR0H9oQgoRQJoNi4XW8PMojuxgVDBgFsqlKnYw1au140qZXb3q6CpXyRazH"
    "qArU8n2kRwqZ2wSr2mPcWaN3NH2H2s+Q41j5m2MObuDmQaKq5drqqiuUIcT12o2aMXXk0+"
    "N7lWKP0aN2uE0l1AM9aa47n80CWrBIqi7FdPlE1EAWu5sz1F0iXRpTbJEJKg7UZ3Ya0CvI"
    "NoSNwi6i7BDJHML3MiIJJ571MQlx4kCVfVtNVFwi7NQm0b/8wOHzCDrgYuRwXISkLARb4p"
    "vr9wbE8e/C0yCdwiohZCWvb1j0akfmYWdnHa5/aC4fXlqTk+fEvYbtTIjUq3CI1dmiPs0i"
    "p+5l166XvOk84UcIQwBdpTABknGjAJmbeZhowqpO3SXNR2skJKiaYtd+0jWNYDTIr2pEDW"
    "mwZMwgoJR/a9ljKtQArJVtTWvxNE7p2LHQK1PgIROUyB3rmwxWcg7wMmQ28ytvwwyvuBSe"
    "mYY11TFEUKvmChEzyqg8pSgX9dG/3AGulOo+wIlqzEGsCd5D21ctFuxJb9aCF0u53hpMSb"
    "T1odQ9hKXBwjc+aivRDiqhlHrIvVhhDWvIksjjV77P8tPpAPaiXDoskL8ZbkeRvDXZlW+c"
    "AKGkMccZr9jZ+9fVQs82jEiweRPDpU0FYwWErTgx9M/2SGVmAzScBt4SJDw8gKuD1zQdnH"
    "LwmfF7j35YH1cs++IG8DEZ7gudfCM6FuxT340+xd8Ix8S9tYW6SFidhmIrStJkVamIhtJo"
    "LiKnTnQ9wFTMs205Iwb7pTUiQHJaWOJZE4+umbE1ly+CK0p8NzvqFXudVyCy/SwkRsYVFR"
    "zb+8ZeLlxsG++8zLubpAqWgGRwYmEhms6qniOVIondHoVPHNNzCCLQxyIlQ01+zABBHvZh"
    "KFNn1TZgdglSHGfxmsUB5fKEqF8XVWNJGYCRSV1UkiU4GyOk9xKldWR3mbegPQN5f8pnX6"
    "cZFwLsMrDSMZdPL1HBwJ6nwznUGlb9CoN4rFqFujDnkod5giEVLQNULYhmCPRkzEnRvOEI"
    "fy4IpKoch3HI4MNp4quVmdOydwPJFsUaZjooi6V9/ruJKW6bhEy3Rc1DKhp3mhPdPIH1ik"
    "hAyCXAiM72vZ+lk6MNmoxR1h8LY5MiUdwDRoxyCp7StFSthXOC9/f6G1slk6WNBq2QWwT+"
    "nCWaqXbixSwoJuSELoTqLZ0iz82+8INaZXiNYkI4gqlEVCwDSrxoj2QBVpLiPoniR3UkmS"
    "OymR5E6Kklzz7Z0t2UvbZ/BsRJjUUeMtnoktTZI/m7krz5pNVk3SVhq2xN3XKdJHP5d+Jh"
    "ZPZc/D97hnCaRZ8kDR9bQ512rjkLBcIRsSvscNKRdDyDOonyXPiA9UyUPIzQLI9FGcgMxc"
    "Qo3IH8p25qSI9aUTkDOyYG1m7h+V2ZzTYtHLrCnESbXOqgvOkLt3hrzzgyXeTeLinApQFw"
    "g7iPjHCnh/lKL9kcd66T86go3jr5PRUIxxRsB7RLqzyPiPsXDDNtoYS0DFUOCeMzfIFM3D"
    "y94XHuizweiU31VwB6e8EsQXiZpy1NP2APoWoOtGE0AkQV1pgEJE7NkLAfxlaaJpMsgUXT"
    "1TNGE0dXzfGULwfG+053syV2pxIwwRqNR5lfrc9xyNz4YhrOGzaQ+6rftqkqlS+2oYIvhq"
    "OOZqvVroeADwdKCV5h0A1sGj++gHqnn+WDIIbirV9WersAZtf6IRbO+C3ajt57/ZKsn+ku"
    "XYNHybGD7GfbpNsKYwumvLx/ODv7exiQ5z43rY/9u1afSH5+YXo39BQpDML/3JdGLcCChv"
    "DozRkL+DLh7eMAvr5uB1EuSU8VUkvonENh1V0OH/8f8BSsKvpg=="
)
