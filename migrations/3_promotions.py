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
        ALTER TABLE "invoice_discount" ADD "promotion_id" UUID;
        ALTER TABLE "invoice_discount" ADD CONSTRAINT "invoice_discount_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion" ("id") ON DELETE RESTRICT;
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= floor_minor);
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that takes it back."""
    return r"""
ALTER TABLE "ledger_account" DROP CONSTRAINT IF EXISTS "ledger_account_floor";
        ALTER TABLE "invoice_discount" DROP CONSTRAINT IF EXISTS "invoice_discount_promotion_id_fkey";
        ALTER TABLE "account_entry" ALTER COLUMN "kind" TYPE VARCHAR(16) USING "kind"::VARCHAR(16);
        ALTER TABLE "account_entry" ALTER COLUMN "kind" DROP DEFAULT;
        ALTER TABLE "ledger_account" DROP COLUMN "floor_minor";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "promotion";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "voucher_batch";
        ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_floor" CHECK (NOT has_floor OR CASE normal_side WHEN 'credit' THEN credits_posted - debits_posted - debits_pending ELSE debits_posted - credits_posted - credits_pending END >= 0);
"""


MODELS_STATE = (
    "eJztfQ1z2za67l/hePZO7HvcM4mdpDl7m87INp1qK0teSW7TU3c4tATbbCRSJSmn3t3+9w"
    "uAXwAIkARESSSNndnUIvGC4AMQeL/ffx8svTlYBP/dA74zezz4u/HvA9deAvgHc+fYOLBX"
    "q+w6uhDadwvc1M7a3AWhb89CePXeXgQAXpqDYOY7q9DxXHjVXS8W6KI3gw0d9yG7tHadP9"
    "bACr0HED4CH9749Td42XHn4E8QJD9XX6x7Byzm1FCdOXo2vm6Fzyt8re+Gl7ghetqdNfMW"
    "66WbNV49h4+em7Z23BBdfQAu8O0QoO5Df42Gj0YXv2fyRtFIsybREAmaObi314uQeN07K7"
    "t2YFnD0dSamFPLOpAAaOa5CFw41AC//QMawjcnb95++/bD6fu3H2ATPMz0yrd/RY/OgIkI"
    "MTzD6cFf+L4d2lELjHEG6hPwAzSkHLLnj7bPh5YgYfCFA2fxTdAsAji5kCGcrapdQLy0/7"
    "QWwH0I0adx8u5dAaA/9cbnP/TGh7DVEXqkBz+D6OsYxrdOonsI9Qxl9FFJIBw37yC6b16/"
    "roAubCVEF9+j0YVPDEH0adMI/2MyGvIRJkgYlOfOLDT+YyycILdXtADtAnARGKjnZRD8sS"
    "AxPbzqfWbhPh+MzjA4XhA++LgX3MEZhB5t0PdfiN0EXbizZ1++2v7cyt3xTjxR2/yt5cmS"
    "vWK79gMGEr0xer/kyFrPndB8QrPIO9Cyu8WHGmpngbRh/mQrP7F+PbAxMTxz4J1fD7y738"
    "EstKIjiL4Fu/Z80Z14U82uSx2FNzf9C4mzcL125v+NaFRWefmRePDd/drFr2TgJ6F/3n5/"
    "sPtlj1f46fsjdjXjVy8+G23OlnIBUQqdJRBs3NwdJSb57+SPbu0r0/6VOZn2rq6pzeWiNz"
    "XRnRN89Zm5evie2XDSToyf+9MfDPTT+N/R0GRnLW03/d8DNCZ7HXqW63217DmJSXI5uUQf"
    "xvgb/AKRlDqTKaouHs3vq5zM7MQRB/P7HNdDbHZV9yqSZoMdK96PmoL0JvsTsetLMZGOOg"
    "/ZMPTodfr+bYV1+v6tcJ2iW7l1KikCZRQd3AjqBzhmiDBIEigzZB2E+vSkAtSnJ0Ko0S0u"
    "1HKbLkVUJ5/YiW33Dtx7PmfhiqXLjGIj4bJh2/AuZEtqW74PgS8De0qgUW+yRM95QTh+C/"
    "wJL0Yv54P7dQCs2aPtYvXnrwfnYxOKDsZobIzN60Hv3DQub4bn0/5oaFCND49gg+nNeDiB"
    "8+g8PADfGPSGn256n0xjtVg9wAcZvYnxt7/dumfmp/7w1jXg/8a9/sQ0zM/n5jXu8pXvfQ"
    "0M7974P4btA8MFT7Cf6AFzw/ONOVgAuH5eHRvTT9a0dzYwrWEPSiw3k/7wk2GOx+ejC9P4"
    "CPsBaHbh1vrkeAsbTf2r/3frmsMLOAI0GRfj0bXwTZBegNRPWPZqBVyIsbt4FoAyHfc/fT"
    "LHhoDKODMvR2M4zuuLmPDCHJjRX9MxHAa+OiTJDUhgmL3zHwwodk3NK3M4hUCZ5zdT8RSk"
    "b1Y2HPpRB79h7Y5I39Ofg+XKC4E7e/4RPB9wdD5Mi+MivY+TtbW+xI1VdD9aRbNfFc3+RM"
    "xuMjveCr2zpDhEEXWQTa9fIoq3nKoAx807CO1WzG338PnAX/kOzyh05ri2/8zHmSFk8L57"
    "DkHQQsQLAD6LucKUhYSwnvWHvfEvKQ+ZKm8Ho+GnMw4XefbL1OyxvLsbfJVk3lMKzb2ry0"
    "wzHyBsLHnTBU25GxPGLh0pOmXBwN+K0jQzpDXMc3u+uFbM815lcVYsgmLaLGJNRsPJFIrJ"
    "UPq75Ta6PTBuhv1/3pjG4W3KYd9CUG4z7jD6CSluD44O8mJ/ofQ3ffS9MMRTkJP70nvHRR"
    "JfSLbauqh35jy8FN+0/zk5OT399uT16fsP795+++27D69TJ7X8rSJvtbP+J+SwRn1u5R5s"
    "d+vZF8DZB8XcdEbRQYZ6K7KK9WgHj3KsNEml+WhVPvorfFV4ZgSh7Usf9Syt5umadtaTM/"
    "3ohEF+hoVnSNK8/BRpwYdVh5PzfvmmhLmwoo8uxzIx9yluKTqOUuYI75rRL/ILVuCZrpGj"
    "dgBXwT/XwOdqzJkWhfzTKmlr/ZE2VvOWnNmLBfDT02EdROKIdnfcry49hMtK4aCnyPRJr3"
    "rSIxjzwE/hVTHsnWFhiw5y8/O0WE1GwZ00Z3VnjJqM3oGqL3aGUC931eWebPqSPC1BptnZ"
    "prGz+2XBGP6Er7riNaKYsfQ0U9FR+WvU9YU3Wy8FYSlsk0KOK4waW3OytRrLlR3SmsvaL5"
    "eVTCbXaUGss2LIOnHqM5bgSqGBJwWhgSf50ED8XwmYk/Ya32r4aq51h1yrFtD2ybFGrD9H"
    "R1cQZZyR6CjjDbwafPCAmDY1i3eOWIdnNk5yoCf7yfuiONMkpXZtaNos71lFz0hTfAGR24"
    "qSEAlOnC8j5vsIQvsZj6vAZZ9PxHrsXxrO/NgghnBsoOM9+hcf8mKvfvYJtbj2C4bNeVyJ"
    "e39vNvPWbmi6Id9UQd0/LkzpELW0QNpUMalD3E8kcel8DHsXnWVD9jscrH9SxcvjROzlcZ"
    "IPgl7ixb50XI/jt1vkzsRSdskkvRPfJsKXyV7Y8LyxcCSjylwIOtBTojwlgbf2IaByOzxF"
    "tNU0Fg2xT0hEGK0D9HLWve8t+Qy+yPJDkRVx953i7BHfx4a3QF5GSg+REmgtxAZaCG82W/"
    "tqOgiGVGsgGieb0vlgSMa/elgpSaUDS1nltW+7wT2QDdZlyLYLazsO05waJbdy8wBfej5w"
    "HtwfQWQj6MOhID6RA2ksbg/A/AH4vay/di7a7Go2vb79NRXhma8W4hDldkC3xnAjGffPpw"
    "fcdVwbxlOiw1Yu4VKMmW9YAPIulYEcpR2lNZJJtSGiq5xsg+ygnnQbwiGxjyvRyf3gMXou"
    "8vpxkQ7uMWmhc2q0Ts2mNUENUDuAP1cOnDIFWYOm1KJGo0UN2JW3eFK0dlKk2tzZ5Hluvk"
    "jZDtmn2RLlXqOxX55A2URZp5I8KSPqVJE8Ry6YevCfncmdTVjo2xA7VfxKkKhjRZwv/tZI"
    "bxLi3u2Bcf6Def6jcUhyycb3xmvpOAP6U+LIZ7lvTSyoLXBTi/jOtcjWPpFNe0ZssYyB99"
    "WVZjJIGm0KYC3AriOVryVp38HV+vZDhdX69oNwtaJbTMSL5y/thRU4c7nAF5qsg1BX2RfE"
    "20JuV3i0A+t+4XFVZJ63ALbLB5qiY6MxIGELcS5Sdo1GA0pGP+uzgS43V2cm3JEx8rCREw"
    "o0Yhg0Fa0kQ7hfpeTrDZbzXhSRc3DnhIGFtnQgmecsR6r1wcrTMPPBXHUe8rR6Ijb+HoA7"
    "R4NT+iAyWj0Rm38RKjPBIdZTITUVEsE8hFXLhcMHHN/Fs5jw8scxWIhSyQsiQVo2RSL1Fc"
    "1degi7jWBKjPRdhCf+fDcDaBvuN82DKjpzNFLlSC28jXHy2nhmVAIHexU8Wz5YolHywuBl"
    "gDJxb+O4sy5htoXAVVpFzw9b5bShglYTfWScZRKiFv2FVGsoivWYtQREmqCSx6A2mV2DUC"
    "EZ/aFx+ApvPa+OjVfRdv3qiPcc/C9aUCXPStplz6PES+P7j8Zroze8MGhpJ7tOM9+c9sQN"
    "3kAjpU3JKHGjbIhwqRmpwgc5/p33JqZBAvXzD+YwBciYol/MC3xj0C/6Dfsm5gD2ybbJdc"
    "K+JipCBl+VUI4o2qHwsRAXRBXaoshGxxXsUSHTXtukWmeT0pWkOEro+gu++gCyZCC291eF"
    "mSLqIMxvTqrYVWArsRnwJGdZ0XXjdd345lhWJOyt4P4ewMPkCVi8zVgccsvSbRhz27RlLB"
    "d0267KWk0BsnWOuj6q9RuAQHL7Ycj0DlToVZqglUd4kxi6TFxoJcSl/ozMGpP2Lc3hP7fu"
    "OFVIFRWDXUOf62qu9ag7V3sRmoBC1RfbjlZ/0SXoUvFHkMCN02X1gNBi4qpRofleagkNLR"
    "kc98ElQaLMoi5WAcXLvpr+J2mslT+tU/7oGNIGeEhor/BUSVFFHSRWBuVUQZEy3VKL6uMS"
    "6+A+jpuVIsA8Wo0vjW9sBpJElqbSUi4nIDXmqhRiUilKvV4LNQiMfXAPSoRmolwtKJJaaR"
    "VyHlEbam14dz4WmHcOVUCb5g803FXh5vJVFfAWOhBvP6FXM4/BUqRpNmADRSSZjEr7BVdQ"
    "ROKkL2vU9a5VkS1Zqlwmd1eenW3ECGJTz+cHIercpyel1qa998VgJtk6anPhb8uyk9f7o+"
    "wdgtQa/GZFWTaOc9plK/zqJfyC0AGV25jxQiWYDuO7740cJ8J9OFa3lT00ctVNHoZ+Rb61"
    "k/7w08BEzrXX5vAC/sB/jiZT9N+fRv0L2ts27S/OGlb+tknD7OHE05kHGR+Nw4wnMPoTAz"
    "m+Dm8Gg8JBzDODTmRNiQ02/eGF+dnoX+JezM/9yXQiHuA8sfaMhvlG8PLhLcGu3B4cIY/b"
    "sWnwh1tmDMILTckSxFCqmIFgF7XbgNhh5R9ZZv3x+BlovLK8M94m5WzzpXnQkUbvK+DPFV"
    "wiAWaV0DzRNHSWxKgH6kz0ICh4xPGWHBHBwaIf8SLywRLuW2gZpdtMJFoUjySrDsE+NLpT"
    "9tiUnl26ZQ+OayjAd2YfvLTDtR8LQUWPTj4bIreS7CAI5NlR4FsVRsHFXVv89uvu7TsPjp"
    "yvd0rRQYNT/V6xcInMpfMQUURaX89Y8Twk99yt5b2N85Qa21aVTWohotqlogEuFQznITcP"
    "HGI9FRtMRQB8JP8pzQRLqydCeSIaUdCtaVMhF1ySCWZcAMWxJRShDi1pdGhJIvhKBmFRVC"
    "+57GGDSmK0B8fWfSVoBqx/ea5UPDNF1EFtwvsq5Z7fi8s9v8+Ve9bhjC/ia2p+3ZGmTK2M"
    "76ztA2lMKSJdEprrp0FYFaSg5ZNrBVJ7S7s0wmHheNNaodE3XwfCNbkfNdFtk9oYq7trUi"
    "GC2m9Tym+T2Sg3cOCcPTqLuQ84Eq32rkOP0p51ApC2ETDuhdYd3KDnHOem9FbmzvTa+O6j"
    "QSuCcT5A5hJuRLsbRK3oa7AZaWaJ3J7gU0Xea+mtOutCJeuE75CTrqFCr5y4MPCxjrtuox"
    "eGNhI2wCCiLVMNmQi0ncntOxmFDsBserXVtqJaIJPHXrE7kRabiWepDJN9oRVkxX3KiC3F"
    "d1PZsH7GnueTn/CpMt74PJrKfvgJcT0e+NyhkI8p8bq/9j3vfgyCaIXkmH3ydiG/v0INUS"
    "RF0rJWlh//N/flFdQgjNvXY8Dba41iNh3x6yrewCevC9IRvz4qYf2fHC9SJHC0DUJ2kybq"
    "Eqt58ubtt28/nL5/m3KY6ZUixpJTZ+oRzL6oWUopSm0pbZylNMeJ7fdYK9zyz+C5PHvk7f"
    "bxncKN/i5ro7U6rdPqzDy5Yr5J+84dpPX7weyXR9n3UUmBe/K6CpcCWwnhxfeYqIX5HEX/"
    "yUBMkHQQ5dNKKJ8WoHyaR3n1KOkwlxIoIdwwS9y2I++0S+JOtmIUcY0Mao/empdou7BoEE"
    "3YvUW9nV3DCxx+Bj2hvEiSaGmRIy06gWXjmikcs4/nLYDtClhjko5B9g4SthDaIvPNaDSg"
    "BMOzPmPMGd5cnZlwn8brGTZyQsLGIyG3ERGpoX1/b9157qaFdSeoo0zoaueslCTOghAAd9"
    "OkWddRL+3beyth5LhPnjPb1LenH/XSpYW0d1XJyH+wXSewRSUpqfvHRWoTj225deXJZGkv"
    "FsLjl6tAUTx49yvWR8fu6cm379MTF/0oOmwnV73BIDlxxcoSLdFvV6KfrX1UO4VTOahAIU"
    "XQdBDn0yq8uZgzZxFeeDN7IbWGM4oOolulZKq4YmquYKqW5ncizUNGex1YAUQUWHcrCREz"
    "T6gFTZ5ZEr76g+c/W2VA/2MyGgp2ZXEXrLHSmYXGf4yFE7QR+gJcETiUIJos6cOr3md2tZ"
    "8PRmes9QZ1cJabmuARsbtJrXVrbj/LGOWF9PpD4HwI0eJdOPfAWnpu+CiDNJdWo8xBeem4"
    "znK9RDCBZxXHZkEHXQJ7x97NSbZMK/CQl57cHsMn7tJs1Lb07+2ls3i2QofnRypmGRmyDj"
    "KN9Vvalra7theWPf99HYRLFBa6cJaOUjxLaVddWus73nlC4C85m42Y00wJNF+5CV8J/NC5"
    "dxDbrsjvFPSw38/hzUlz9nsSpJRrkd+ACrvZM9pt23AoLO0/a5kSthulKWmY4WpPs4OSAF"
    "hzJ4jSY0hpe7i0+/06XjdnK7r3AQojQRChsFC+uVF87ArIG3II//pbi85eDpSWbT0Dm7MF"
    "CRd7cSd61adRe8COWHZJoTZPuF9M/2fPoO41voEynlsBfNfok6PyYHDaZAkxnLnx0XgjnQ"
    "ZjEn1aBxzLf3LruMjoHxCN1MrTJIr1eGNJPeaiii+/5q7p8AodXqHDK8j2HdSWbcWFl9xp"
    "Ki9fcnfqHs71ayVXPjwOVORNhlBrHJVFzH17EzRTzq/RmSC2OMvJ7jSVBpZjo7N9bqXmol"
    "CAlEaHARSHAehYFh3L0vpFrBTLsnDcmgIPBo6rgw+K9RixPsDC3NwBq8Gg7ma6C4L1U8rl"
    "2Vs5PwJuJs/4znGRCsNeOdYXoLN4tlQhoaXmTJqrJDW/KZCa33ACX31w7/wpg3BG0TmlT/"
    "3yMtx5rEcoG/CEZdf2n/kQk1Qs0/AcRsddy5ZyEdcQ251SrgHiedYf9sa/pFaqND/SYDT8"
    "dMaxU539MjV7bN3VmbeSMxJmFA2xC7bTOWdl+6ErX7qEotJlYei1HHq+1DmYEnQvAcRWzk"
    "FdBExlBbcitZ0unPjSZtkHT55ankqaUs9yk2d5YQehtQ6U5pml1TPdtJneq8OOpIZqDGbe"
    "E/Cfz5E3BEdPRd0/LtJW+XFLK3Gs0Dqr9ums0NwpSP0UmRb7jxXFfsUTQR8GDT4MKFEYbp"
    "EuPAHgpujJ6hh4tLoOS2EdFgqyPNbSxUMmuL/LtLtWQlxaOoS30BpZP6SEr7mH6+RxCkUi"
    "bvYw6n4JX4NbQqYlaar5mtbxNXjyFBgbmk5zNqqcjdZRvggGp0E6Sj3N25tmLad0e34DEA"
    "QolEtWQiGptGxSIptgsGqRStKeWolrBYGEXFcNEEVokcDyXI5DYb7J7YFxM+z/88Y0Dm8J"
    "vvL2QCE0kpBDufGRtJxaFCTJSMhatmmfbBMAewFQLDpklTlncpF4kyPVEs6xlnA0ayRmje"
    "Cr3Tv+Um2iGVrNBDd5prGdPQgBJ5auKFqUIutQMN2OQ0WjOi9LsLyT9sbkkG5XGGnKJ7aB"
    "NEJAVodIgrq7SntrJ8Llckl+nUkLJ6TjF+E+sWFUGOu00ZEJ2E5YGGnt4opy+SaUKMcsAy"
    "V5LpLguaJcKtwXSXFZIy2/tU5++wLfL4+z2D8+ad/FOLHao5iC9d3vYBbKshAUlQ7ooGNk"
    "dJnaLS5YrUdQWb6tky4BhFBlkkk6rT9o/gzDbzLgmXnEuyVL171N87RKLbBTcTGwU1wNTM"
    "LLnpSyCLPMxlIW7ULWzt20gZU/J86D23dFEQnE3eNCqQi2sxx3s3CEXzPmhThedarP/UpM"
    "O+ZAm/blbp0F1UEg2pDYstloH3uoXSVfwjTbYQiWq1Am/z1JojMacmyD2v20e99Mm2KmsX"
    "nzzLfd2eMBT0Ahbh8XSijYcnSXtdTGm9aJItHsSZoXKCLtKK09P7YMr/b82JfnB5X9Pt3o"
    "NwQ5O1tauT+Uwkttj03w9ycPaoGPCNui2EXkGJKkb6niMUJ8ZiIOJPsKyziQ7OvXHEj7OJ"
    "CF9+BIGZhSgs4lwa2/8tHcCVYL+9mSzeXM0nVQ73xSKZflSUEuy5N8LkvfW0jhnLTvIL5b"
    "qIBkB8FXD56BfN1+gfmEJewg3FtZztpVapvrWVc22XF5Hm2aUpmArulfBQm2NvSmqT+5Vi"
    "NUBxwNgHUHX3RTtGgdc1fA2rtq/xxSAzyenFCd3DouEqhnRCNFfyM486j2dSwOr334dQPt"
    "cbRvj6N4HmRYuYykg+xy/dwcHMEaV31/Aj4/NUqBuM2h7SDo76qIKO/EEsq7fO2IR9t1wU"
    "IGa4KkgxDXv64f4CmtxjTTlJppbhzTzJvmu2dLNqCPQ6q/LIkvC+ImxwXlCLca4deUT0rC"
    "Bu9wkl6I16/Dy3XRAY1V/eaEr074OPftr67CacDSah+2Jh8HtBhXdWNihD/tu1LouxKjlQ"
    "dY2qPiOuupncCW+lTQK6sJThWxqsSarX0/UrkcnI9N+O0mjhP94YX52ehfGhAnw/zcn0wn"
    "xi1LdntgjIbZZfjz8JZ42cjVIhbFbw+OjJ9/MMemQe6lRn9iDG8GA1kfjGTNcFRFxHISq4"
    "qI1btpaBqc1N/Q5kMDDv5c+VFmEHzp4M7xw0cLHQ+odW6nIm6jYcYfyAHuCI4O/YjRy1pi"
    "7ODsRPhpHdVedVT3jh+E0p4KNFUX5Y5t1NzEWd5koaaIuscub6fItx36nvu8dGZSuleKSk"
    "NdCepsJ7DuvcUcSOkwuMQd3E1OKyF/WoD8aR75ANj+7NEK4UErgzlD1kG04SqtuNALV/q+"
    "/XIaDnLtijmwtB0pm0JK0L2t+uRdFS0SbCX2K3uX0yPRvHpeiyQIO6KoivRH7QO9AGOkD8"
    "ptuH/KbbR/dnNxVvnyxR9+7rtfeDNbzn83o+jgxlolzZE4y9FJjksI7XDN8RsqWLcpRQfR"
    "/VAB3Q9CdD/k0PXW/kxq7WYUHURXJzZsxuHVOsPHowdFQKWo6DylTrxKQbsE/gP8DGCnni"
    "S0eUpt8S40LRFrsQbzUmVH3Uau2lLbUv7DrRANTSzJnRrwmrl6SzHOf8Eb1BqIjWUb+qAT"
    "DtHtPG+LnfXn69XCmdnhpsUYOrc0aU8h98kJMQIbwnRpL53Fcz/trqN4RbH2waOzqgWvzq"
    "XaoMCCH45vIX/jh00/wins6Rx31FWs7Pnv6yDETvA+gMMONt3ee2mH46i/riLng3vg+3BY"
    "ELgZcJ54hi/JvNC4v+7jtbTnvNjb7WDVxt0+gQquLITI5gnHcW9j3FlXlxfccJxwAfBOBv"
    "/vO5vu/WbWIfzTf+4qcFC4Bf5THbwYgdg467SruAXru7TzjXn92Rf7AUyIHruK2tJ253UI"
    "R89olV1FnXUVqxnwQ+e+DmHyk3Mfnme9dfTYJPGy7rz1wyOvrrWGjYFt5XtLD/VsrYONP8"
    "ykr5ugq3A57pPnzDYFqh/10tWtC+sd69GAXaGuuoqTfRd4/t2momNXkZIKH+GIT0kNHz6y"
    "IxdMPfhPdQmqYmHctuxq1QJukkCP2Cvk70wKU/r27YFx/oN5/qNxGP02+kPj8NXA7F28Oj"
    "Ze9c6n/Z9M9NeVOf5k4mvmuDeBfx1F1ra4szRZaoXIHpImCeuJr8VhPcgJM4roybkbZ7E9"
    "BePl5VlNvWh958G3l1GoTDzc0dgYm9eD3rlpXN4MYR9wTEzzwyd7sQYG8sE9go2nN+PhBP"
    "/69bdbd9AbfrrpfYJj+mNh9K+ubqa9s4FpRKYa47o37g0G5sCY9C5Nozcx/va3W9eA/5uY"
    "AxPen3n2Ai4UcGjDJfts2Q8PhxcQqj4ciIFkltCPHn5sOMfG6dERfM9///XqKOrjcjy6Mp"
    "LlbUEZDorRh2+OjQfsSxGEh5GnR9TDkfGNcXJsvD46QsNwbt2//Q1N4sV4dC1+cfzKOJIo"
    "XTm4BQkgb6Lp1mia4yvGzaQ//GR8QjPHPoxwdY4WGB5b1D3z+N9Korb80OVnzU1uHRdHbW"
    "WNdLLc1sVI8Q+SgmQncXudKhe/d1Fsu2w0VL0hZw2CdiuZRLXz5zadP+GzQriTW9KBCznC"
    "7vmIbyWAIQBhrGCWWtIUlV7WpcvaB3MntBbOEv67dFyPU+LjzHkQViLj0yvVJGvaEo9Kkv"
    "3Pycnp6bcnr0/ff3j39ttv3314ndYmy98qKlJ21v+E0uVSE5PPn+uDcO271tx+lqkHx1Dp"
    "knAcZAMoKqmvcx61XuWqq3wOj8Jn9cngkuvZUJ2NO89dBxDOeyC773AoOzQNtW09Oq5FCH"
    "Xb41pyAQJVnKtTK1xdFrj2fWL12AGqarWxQk6s1SZv87XamTb7unczibXZwwtCmR33kYkf"
    "wsekTYhHpdeix12PzeteHz/lajSc/jD4hXkOyfCJHkS0yZ5EXDS+/2i8lq4rFjkVH3CUo/"
    "Gd4yLd6H3WRqtGW6ca3a/+bt9MwfbT62Bn9pW3cGbPMjAzZF1EW4caa5ZMJdR47gSBt3hS"
    "mmiWVmfTbdpMKzHf+wxHa+inXikerQ6wuheLVr+4osSPE6tQyJnTK7WMR7ccurlm11vHru"
    "vSktvkIL84LorRlcGXINFMerXqnQ9ruI06NqfUU1n9TpJSV/CsXsEz9L4AV1D/98xxbf9Z"
    "IIVSdCziz3FcS4cgH4zOKMjhQj7rD3vjXw6vep+PKA55MBp+StqTm/jZL1Ozxy56dO6qVQ"
    "nikOp9pso+k+EmyZmwhDpnklazvBDhmwrI/nPlwO4Uppmm1NPc6Gm2ZzOwUvucGVKtS2vy"
    "PCcaAKmzkCLabl2q9uVl3HOtr0YmDVSANKfwZddsHl3pPIGZGbuVC7U0TSD1nVbIwriPEm"
    "qNXK8tLKCWU+VaWErHXxrpMiJod3uQhGMe3hLy/e0B/j7zRPCIQeXEAKjwgLRt5ptymAGY"
    "VFw7Mr773jjEesn0kqLLSmx7EKrHM9tEqWp8mTVVK8tGfYNRabZfmeWDrmr9+V7151rDuw"
    "sN7yOweSkRSrS7CZXW7FbX7Gp1+h5AD+BegVMUuYKMO0W454k19NWhX3pu+LhJnImggw6F"
    "OOw40uR3z3GV1EcUodYSNlp7tAD3ocIUE2RaO9jk+W26drApE9se9WB3QG2bgrARTozHLd"
    "QQthXbxuoII52WVDa2PGWSk426E2dmS188y8MWH/mJZo9QKiLxXmUsKV3BSNLlnQ0kVigY"
    "veFFwaDiF8XSwIFAw0m2yTSbHEFCLfpu4D3bi/B5kkQy5nSZdIPjImXmImpqZVmAFLWZPn"
    "hywFcIu9ZY7lljiSPBAsflVakUF/2lqTYs+tvQjZkHNKfqb7aUJfCjiF40fA9w9wDW2g15"
    "KbLEADJkL7nstINKprhrm4NfmYY2o9NKQiml+N2zJRIOyjCnSPcMe9aqwXAD20eKPOkziq"
    "V7yXtEjIXSWcWj1VhaigcXn/ol4wmFiQe5EukJwbbs5fvL8vrmpIq5/ERsLj/hpHh9APKb"
    "J0P2olnUJydweHUPhUbAjECnVeQc6FGafQySgtEnT61tP022/fg40P+J58hQkJyUoNnvN/"
    "S6Qd+N7wCXV+5RiCNBoVFMbM32BptPjngne09DPO1bt/XEvDZWVsppk/OUOkyTk3hMDtR6"
    "0GwY/74VwzNCqgbb6NSpK3NOE2MniOVUweJMfNG7Q7aZX34psvndrwlWZ9r4aMVC1t8Zoy"
    "q3VWZWjX7HltRj1qKZKMRLOo1aZZ2mmnTjo3FIg4dtwqNpHJmCjMW8xljOrtY0VcNRzaWt"
    "wngBc4zBycIW24CTL0jV8mu7X7TRd89GX12wqqMFq/atKdp+wlu8f+TwFWsS4uZaEccLNF"
    "kBF7Z6hBvHowfbqxQ5EXWhIx5UIx4i9UIKqazemabs0DTUV1vDDh4RJ2rdcQI1xWWraCq9"
    "oXCQXQH/C0c/+Y/JaCjwR08IWD2aMwuN/xgLJ2gjrAWYISgo9Vly2KUZ4Ihz8JyT/w11cJ"
    "Zb0CF48Pxna+4EM2/thtyVLZ4FEX1DJuXff7VoLu59ALCEDQcvShldoK/nEWvVfYztV1Sz"
    "2oVyOHaOlgGWQ6lPRs7+7Tue70CY7jzvC3pwnhcs8m7jkWsPt0oOhfYM2Tsl8abotAdnMe"
    "A5dbtYeZnTGt/x/DwlUtnnQizatc2I9Maso1EoyFewRaQaun6LocLxQpuuKaSpPX+03YcW"
    "O2AVw+QDe/ZYw9fXfaQc98lzZpt+e/2oly6BVL8ZSsHOEq89gbUlW5nFNhdrljVUM73obG"
    "ENM8PADS7g+eKLrQUZRQftBSeV7AUnBfaCk7y9IPDW/gxIeqpQRNrzh9E24X1IKUE7Ralz"
    "8jTaeQ7efPR86YISDJkuC1Se0TCGTG6Looj0FsUY4b1Qzggft+/ean1X6Ux9V3Cmvsufqd"
    "JBbzrODWtHwZPjreXsYwTNRtaY9iC3FauME1hrd86tbVemYc3otCq7XJV973tLFYd7lk6n"
    "JtP53nYQxOCprFWaSoNaHMugU73VnOqNu93WAG990SKNxJY9YSqgG3/oGtvSUByvYcEikl"
    "r63vz3dRAu4ac3BhD4IDzgKOvzjY6LdPZ22tzyifYqqvt/H9AvC/5coUIo2D8IXorLgWT6"
    "hNyTLW8FsNY4WZYHuBc4EvQjzmg4BzNnjrVzaSLDv7SBYK8GAnuJvfEU/LJZyi65q+7YH1"
    "tbabavUUpqekpmpqKoXrJuKd7nBc4S4o2ZpdPCjBBYeXMXS6sNXo02eCX8j9wXRFNpQ8xf"
    "XEzlPx6aUqd4avKXg/yQVyvfewIKZdlISjUNe3tmtkZFe/P1wa3PwtJQzWUTc7E0r0YFRw"
    "kSycR4TZDJPYQtswQfpDSNysvKV2EwkajyPAZLNI/czBtMi+Mi3RIWfJ7hcInGKoolrd7Z"
    "q3qnAVJviwQKrtiLPwA14Ywi1bJZozlMexbFJUv6yFFUWrdRzO7EaNXA7gzA/AH4vay/ds"
    "JbyvXQ66sJXA/DGGT1sEiGh9cI8jpxsazDW+K9buGL3RInzu2BNOczBvfA93FStRzPk94r"
    "5HZ8spVqvSnURWqhjAxmv8b5cZmLKNlVfGnmAzvW3+FbWd0rHT2zd+4pm4yqdpmMooN2mf"
    "pLB/jgd4DXiKViAsvTds+7+qRawFJBvFIec5zeMQJNylU4T9mQ9C3t9BhGsUou4Hi5F2RJ"
    "zEi6uL/UHvcy85ZLrn6tKBFlStK93WQrlnWChcnhXBKtR1FqAbnRAnLCostPM02pp7nR0/"
    "zH2l448E1UvmeWVttUmz/Tz/B1rTi7h6TyS9jBVn0U2mH0EwC9sh2lJLjCLjqUY27HTpfr"
    "AKFhIad9GdsIQ/aSXQJjKOTPCYpQHxJNPiR8gDTFivYvilTPc5PnebbwAjUZjiTUc9zkOY"
    "70d4rfMkWq57kV8yzrqU+RaUdjrt5cNvELQ6Z1itV0ipmFtOryJUi0Hwa3rqt0wgyCSEOa"
    "2w4oe3/1TZYi05tsocMQv4qYtLdQ4gRyHnfXzgVb6ixE7IAVUg8kK7EGfKs7nzdz0ZYiy3"
    "y1ldJmoM1zp9i2ddlS54y0ixurqtgwQ3WyVYxxZx1CfQuJqlO3OSuewtQXcGxCOShx9+sP"
    "L8zPRv8S1xI1P/cn04lxy6W9PTBGQ+Ie/H14m62P24OjOJFE5GYFezYOX43NT7BLePXi1b"
    "Hx6gY+bGyNzZ/65s/o9z9veoP+ZT+6+YM5wP8dmz/3xhdm/PdP5ngC/1Z2O8SnSoHrYXLq"
    "lLsfWsl5p0Mt2ucsqCuebs+Nx16ubHhqSsFL0HRP6N5K4dMGBAs1DHQ5e1gQequVknqVpt"
    "Ta1SZrV7W724uY5j1Hv7Mf8F7P9xp1O9UEuYgdrkmUa++HVEWIq5BMYOSCqQf/2bo2pwmL"
    "dAuJBDYSjbFSzvvqYpGNjpLjtMkSAhxm40ySJR6hxACHCWObXlUWXK9978G3l8tC6TVrdF"
    "xJhF1R7bcux06W9mIhdJvjbsOKmQn3K2FFLnKnJ9++T53i0I8iN7jJVW8wSPzexHKrLg26"
    "47w6qTI5UliquIMKu9DuoKruoCykvPrmleeDW9y8zZNRW/1nFqkZcBbIq7mGjyDXVYfw3/"
    "HHEKvc1TcoQQc6R7DylEAMneV6qRxBwKfXE6I8IY8eJJzbzxwpVTgJFE2XsK/tfPgK38P7"
    "KosrQ6WR5W0gnhs+Lp6tmS3D2TBUHTpSa2Rp8CG3cO6BheGSWbl8Yr2AOTgHoX1/j3UlPM"
    "VgkajKUGphtbqwunQWIAg9l4e5OFMITaWzhEhmCZHQmm/TqydV5VkBRCQaN1+BybbM1JjO"
    "3PhoRMuM0zra/ar0G7Uk1KNcFQitKc1L5ZvrTMfJiIUK08xzrIK21M8aa5ef1rn8yFau3q"
    "hkddM2wm3nBkvPkNhDUIar4tJq3pXDu8I3l1R1ZhQa0DygG+gztf6yNt2MrmrWgElYeLLe"
    "MxmFDjfTSdZeoteZD56Ar5aIgSHVTqRNnmddW2dbEblQqFaJyE3JNKqFEblkpvQNIxvr9c"
    "9soqshs7QqhI3qglAtLgjFaPXUwiEJWjYcMlOCHt6SaysqoYCUS9FfOe1HFjhJMAmJLtTo"
    "DS+MHAm+CweIi3Qf5zSWFnraRi+YdqDylmqvI3gVQdEufjNBxa7vP6pU7HJDJ1wAlG4a/u"
    "k/H3C0yrk2x4VVu7LWFkibqxW0IPsiy1eUloqnUoEyvSCCNNyMHWySRRS/Uryb4T6YMvLZ"
    "E6hVqkvJa214Q7ThHyoowz8IdeEfWFW4u17e8RJ1CLVYGUGX9Fe1KWnX8MiQQDNprrHker"
    "8EwOeW5S3weclINKaC9SkZhU2QvOQQ7Ghp4cBAaTUAS6lzc9HYqiWJ32Fm+BZiCtlyz7dk"
    "OSeaqoP8U/0pRCLIZIt7ZjR64dJ4erPZ2veVDBUMqbZINdpSkVcDVP188pTaqst8RdoMtH"
    "WDBbEKa9CqT9Z36auZdM/tXMClavb8V6zNGN02Y+T1spjTZPXj/GaZfvy8NzENdAlpbYco"
    "0eLEHP9kvjKm6GeiAzC+N15jlT0SYI2P8EfSemDCDtjW3/Fb36Qt8Y2kz4zsY3zlG/ISbp"
    "v0BoVnUpucDmN6Mx6SfX/H9v2RGBLbiTmAGOB1aJjDC56BgAOjvVpFCTEXyCLwa2JdGY2N"
    "sXk96J2bBlwVnz6ZY6OQ1jgzL0dj07i5vojJLyCm0V/T8c3wHF8d5jsxIJlh9s5/MCDvMD"
    "WvzCEy45jnN7D9JaSb9kdoRu7hC1uoIOkDOMT78sV4dF1xaLzHHvxW1VhyDXzH4/rg5xsd"
    "VzWXrLL22hO/dbYHrSGvVwP5x9pG3wanfkhRibqURGOqrQ7a6tAyTLWkr6XShoBdn1S6N8"
    "kp4iczFymR6ES0g7JT7EJ1eMu8YeT8FDEttwd4wXE6mSGPJOAHVR6YtM0Etqh37MqUyVjp"
    "r0xgo+7/FyVkJTzAJq5Q48wQd1DM4pMtK/P5PkNUl3PUkxM4IbLAVnCRStseJ05V3E2YNE"
    "l6UHjC71TgFxVXRfhovBpdm8NX2iFKCyWdYlDIz6aqXwRJs6FjRNPglfOMiDYHGStzRtFB"
    "C3PNHno6PE9lmbbOGKqrJHd/jrUYrA3ejcdUqxb2r1rQBu8OGrxJmTtmgIuUKfnmmT6FLF"
    "KIBfJjbKiOqw5i8/bFq6OcLofsMmIbKo8gak4kSWM0Akfwr8OUFVFPhnYN0baxcJdTzyS3"
    "jov0MSuikZr+BW6JTqLCQRoUrenYq6ZD1z6Mxcr3byvIle/fCgVLdIuJ/bKXUtAm7Tsos5"
    "9UKnp4UlD08CRf9JAcmQTMDFknK0xWLDFZWGMyh/fKR9EgCpm5GMIuaUh3nJjryV44cyd8"
    "ls9WzaHs0jzUpql2AuveXjqLZyuAOwjAb51f7CXVlXg96NTVEqmr4XZ27wPwLyBbToBDqZ"
    "c5v5jP2p1bd3bgSFkWWLoO8io12xdIeafiIiZJ9Orlb9K68N22N+ScolKs2eGqMDesARur"
    "I7qpuaTtu4Sith7QSNVvl1DbggYxVmhZIfCXeYUhdTfTzhECTRqxwjDY6XWGI4nzTR2nqj"
    "SLOlJFAyAbZeMgr0bayuve+Y+9TyZSVA76k+krZQ0h+d2JlYXM11mqN7QYE4cO2GifxlAz"
    "NPUzNFpVuF1V4Qyi8eD5nKCYAk03QdNBnOtP1IGsWVG+GKmKUwzZRiWnGqaXLUC4topTOv"
    "Zru1tzFl1adePIKDq4bdSsHUlq2zooogGy0NL6PhG9Xsu8tRxz4bI+XCSVdowrduIiPCQ2"
    "9idKe2onsBUcisiV1QSHIo6caqXSi0g45zWmIsKy94yiwbJGlCaA7Cc9l6s8NGmcaQaSK5"
    "kagrdR5pURnLwKld4aNyUUJPh3pJK4Gg2nPyCFxD9veuOpOUZ//mL28H+no2lvoK6koPRc"
    "Yi0Fqw4rV1MELIWirxPlMFctCTfKec4PMOMNTia6DM9G73za/wnrh657k6l1cWO+OtLhZn"
    "tWqfgQla8A7m6+t5ROfpojrTHh4V79s+ryW4++GlkVC0vXQV5+K6oWHa3GOGNVcsUqcMRi"
    "AcZfPK+MT5HVPiXREFeAWHu67d3TbWU7c6UZoOj0BGhXw8ZqY7SroXY1bCDu2tWwrcp0FI"
    "Fu/ctzpeQciqiDGNcf1wPlFT8MJLOZUEQvOp0JoeCqCh5B8qKhCzzY6u5ZuuoIS9fBz3wL"
    "7gwxaHL6OJpK1x7hYCqfg4Ug02l2Gp2CxQdLhKLKJDOkOtVOk+cZvimQEZbS9lpE4rl/gj"
    "9DC2Xal2OLGLKXXD0QKG46QO84LdlxZshZBpX0tgO5eP8cYfci/t9VMuS9KzDkvcsb8nBV"
    "FAUNPE2ntN83Dey9KOAj/ZfaHORp9TyozsPSdtEJICkH0lRblQPb65PRXD/UNmLa9PyMTW"
    "F9Oufb28xcgRVce1uQh7GhftMVEjFyzrBawH1GHr9XWYdtPL9KEaaPb2nPdEJsgXLJA09V"
    "IhPWP478t85xXx1a14wIX1fqiO5nvqWAi5wQasTsEnfYJbi2GClCeeML8s4WtOUnneV46c"
    "O/z3vDc3MwiPLQmp+v++M0DS33CYnbZ6XhxI3J5BL4QpwF9/IySn571R9eRDEcvZvp6Ko3"
    "7Z8XDSE5eCoNIW6cH8J335OPQ2VQs/2ZrNoqHgdyC6w2CNQyG8FrVBsp8ynEoTTET3Qzc/"
    "kUPx6NteKywE2pVRH5DaBnxXZw8XMiNXul5+CmzIvia/gdo7/gpdOi5YWUDFVXF2rLzW+c"
    "rWqc5JhWXVCzG1ezou5/NB5wGY4gPHx9TE7NN0amiFIJMKLYHG5sEcsIFYUV4bYWwYbpzC"
    "dtDNO5B3BLmkn5V1FEHXS82E6+Dl2U5yXYdLTOahc6K61XqVWvUkXq33tKv4ZZbnYrmFHM"
    "Fr+OK68RE7KfLIUoZD89xlHMviQzSatvOLxkTr8jZiVjkciaZW01J9k6TlLXF8WW3NocqO"
    "wlqomsYilnKbsE744N5Trye5vBPT6A7xioCUUsrRaLGi0W2W7wFTIbKjPNkGqXxibPc8KE"
    "KumVuMTdc23cUuWo2cJxgYIzaZ5SQ14tLQxpDZAMqcqTaqVPsdKHzV9Wj7dSR8sKHDNaIM"
    "56a0JqQlry56s1OG0orQbzapFqI5It41yETA+x3FnynKSHxLoX/TbOzOnPpjk03mDD3Sn+"
    "l5S3UHJC3kMFVnRuK4H9fPJjZCW/7vXxfy/M80F/iG2MaBSE+TFqik2PBPOkXmFV5HzCUf"
    "sU+KmIFUDUFOpyCq1XBelyCluIp9PlFHQ5hdbnH9DlFHQ5hb1jrssptElJrMsp7HIto11U"
    "xeZE03UJ2h1bnODbK00ATacnQN3kp7V6WqvXCKR3otWjgpX4GXBkXLsInQ/8MxKNOoI+h+"
    "erD6zrlCPsIlpwO0C8Vw2ugwRk46zTLuG2BTW7SL8qLgNUSlGugmcKAgl75FcpLm6uVBQI"
    "38741OxaxjplxYPEAPArCJW0310ZIU7QY4maPguNrKihv88I1GoIcc6tLJfsb1p5v1flvU"
    "4FrFMB7wc6HSGlAmTrXMQWzr3aLFOE2g2wyXOslShaidIMpNvqGsXhuCPLRaHkQTTMRI6Y"
    "v0DCTZZ64RvjjbRs8QluwOfAD517ZyZIIcA2KZQqHmBja8a0VhMpFjaU65AXFSQFPn5MVG"
    "r0VyIiI7mS1AyoVr3U+wrXPVXvNH1p9gUs3Ba/Y/xJHRzna5cmHZKJIKLcVsUDWa19+IZB"
    "5cGk7csGRHYsPSi4oKrjE7cuHVDaqexw7uxw9lh1su4t3LxsNEmfsmOBvx14IWZYykYzX4"
    "OygfDT6VyOR/9rDl8dVRnSDH6E1toNnUXxYIJHuEjLhoM7C+xFKAsM3AicJzi9SNovGgVk"
    "MOKmZUPJeiTHgrU78a1n6w48rF3CD1KXCN63myC1dVRFm6bS1UhoGVq2jE6Xy+ecVHFfOx"
    "G7r53oOsA79g/EJwrkRB45RiLHtf1ngfqHJGMrRT6HkU2zZVAX+THEvn6pIgAietYf9sa/"
    "pJ6BqTZgMBp+OuP4Bp79MjV7PPTRea6AfkKmiH579uKtgh9xZjn0S5SfFKXWizVZL8YRU6"
    "seJRzSDp4pVSpbigtb5uparhxX4TwhqfSGprihIRDvbWex9nk+RZOlvViIo4EY2i65M56e"
    "fPs+dWBEP4pcFidXvcEg76P41Q6se9/7F+Coewura9OEey6qnbVqcDFtx3VCx16ouOTmSL"
    "u0jHfslZtlwZWbA5pOT4C6W7QO3dpz6Nbd+hn4lmwcKE3VvcwebyoFg74pCAZ9kw8GjUBb"
    "PUrWnWfIOgh27RqfCDKwtHlybxnSKVn3kD55V0USgq3EMc7vctKQD2bOCqcAld1F8pTdg3"
    "wrO0kGnPRuwiHtIOi17ygZbNK7Coe0e4hvZWdZgiDgVpETg02QdA/krVSvhSNzHiRTuyUU"
    "HVQV1m/fW3gzeyG1iDOKDgJcBV8xvDl0Ca+PHMJi53ia6iXXg885ssgairgdaHtRk+1F8Z"
    "QpucuztHqmmzzTOnHuniS0J3vhzJFRZClzLNFULzpsK3FzlQx6o6he8rlOuwnL7PA0pd7f"
    "m7y/oxmw/iWpAqKIOihhvK+iingv1kS8zykikkjQu2dL1hWWQ9pByLfgtJnilkdb7MZNU2"
    "k3bh0K/QIPBScI1kqzTBHqg7/Jc0xGpFXdHEkavTXSWyMZjlkVT5JG48l4VjFRpZXjsBg6"
    "jWthjH4aaUrjKx2czwRYnyXdthLi0uB8ciMUROVz13INQFcvDdxSbNkPuAK+aXi7xrYYW/"
    "LA2SAlZ+h9AZtmTGQ2jCnqsr1s/07yJeYC0VGIFd7+ycQb3FZUXsQ0LjHOgchJh/AcF9I5"
    "OB+bkFtNiPvDC/Oz0b/Eoezm5/5kOuE9MaaHDx0NOffh9cPbvHEAjibNs8DcoiL5eSPGmp"
    "FSJFCrLP8I+hUlLZiMBlEJo/HoajTtj4a9Afp5Phpfj8bw9aMfV9fmcNJDt1H+Q94oBNWU"
    "BO0E9ZR+7vWn/eEn67r3y5U5nKJn55IqwL9uJuaFdXON/jQ/X/fHURGmn0b9i+ivsXl5M0"
    "R/C8b6ZC/WFRYPbpaNlIodSJNbvja++2hkLu34GvET3qToRIvOyZRcpeMiW2fD48xpNolH"
    "uPIUMS5UE4s/FlBlCIB6cmY4SAtaocdlunCizhXvkZHoXP7UqB3x4FTmpp5LVN1iF9SRMR"
    "ob2f14yQgmhYx4Kp8UonU2wmh1ELei9UFegA3ebZr2J2I5y3P/pKxp9QRAWT4WXfZL5/Oo"
    "XYrMod5IIVKn89iRu5+uhWTUXj8GszEqgXoMYZfA1aGSL2sCtENMPXmgtQ1f2/Cbtly1DV"
    "/bd0HezlNFmUvIufWqdFv7ge1HmRvZlFJOvlTZQrfnl57hK3UiyooKQKJx9gyCK5ZQAhJU"
    "myp7InNBubInNStIKHvClEYre1qn7MGTp5Bbi6bTyRrJ80wmvRbO0Ay/D5m1TtLomgqaXX"
    "sp7FpDoy0qTHNDNNatm+V1oPQlE2TaqbbJ80sZaqX4vTzldk/ChnzB6o6LTH2Wet0XW4tx"
    "qQdYfp01oaoQXwazPDRnpRJq1pbycso4epGbU9TCgYvBWVZ+Ttw8k4XjzTnxvkDOFcml74"
    "zscJaWeK99b+nFyyAn5mY3j4tk2xXVTEWcLS0mkxWJJGqlHmfVU9IhWCjsH4/uubiUDEBe"
    "KQPk8KRLoexZmsYOhjmcC+wccftaYvzLIW5xQKhspruN8ts1TXBj8vlUSp9wUpA+4YSblE"
    "pcerAwMxVJ1slcFRWTVRRmq8jhPXuED5TaKhKCTmJcfz4QfDLKAJwSdHDL+FAB3w9CdD+w"
    "2IL7ezDjSOVicDOKDqJbvx1/BfwZcui/W+VBFjv+UERKjj9N2yZq9mqzl94aAqTgVMVSdg"
    "jdHXtVLeE7OKuFA3y51Z2j69AU1LbAAc4L6IYcY54QWIpGg5oHFSk2ZM66pH33GLWtSB6R"
    "3gjK2Sr7Moe4Q0t4x1szfPswsCAbYa0DDussnIQcXYemoLZd5M5z14G1cO7j+u/V4eVQao"
    "DzAMPu506IFa05bMWFbWiqjeraNE1IKUBvK4VtXADmgfXkrWePvOwChQXNcrR7rmm2A4ei"
    "+mqbrXzH8+UCoEiSLoWI1LibLO8cFz1RgvOjiLqo6NhGKe7YBpaDWRxiQxG97Jy9mTWxcn"
    "xSRvKSg5Pu1vMHoCRysJQd4sV2rQqCewuUGGR4YZKkQ8DXdmwhIWwVZWWCEsPS4SguivTH"
    "eVoNcjHI6O9nYHP2kEo4k+Qaal4QdJRVIoA8F5A0h3BINavLU/sg76sZsm/I6HwoIo0rr9"
    "TuCqgZmxjCLoG7Yw5Dx0PrAJtmANw613ydBWrbHvkxVnl4FfKwpj21EdbyFLfUqtogEStf"
    "2pSJ2U8dyW+CFu9Q+Yh9KvlTpIbfEKmfMmV+F0HCcf6brqYYo6rZv1sJ1NwJsJywIVR998"
    "lzZuAi7q213NdOkmVkQSSRV+vfmVgd5j6dWRdECWEvxr1LnE13EOfSve6hHLo4gS6RKDfr"
    "KvbxFD8rapA97Lw3MY3oIgpnGcJHmONzlHLVmKKfmUOjcWZOfzbhpTc4TQZyqH4dk/SuRj"
    "cpBemmhxNtRG0u+5/NC+sanhMmt+HHtOWn/mXSF3ItIfMoxy2G0x+sy7GZdJR6T6FeTuI2"
    "Z6PhzcT6NO6VDSxqeHUzmPavB31zHLemfN1g8+h9zQGECy9ZA04AA35mehLjn7bJpiC9FC"
    "dTHkBuEs0w/I8FJ8Ma9KPfiN+0RnBw40lu3uc4E474sfh+9sjYAEHGfyWXIISpbYd5SKR1"
    "L3hK1IBYyZkQHU0wWjiHpPKeHAHZ+ruPBtmMfV3MQ4jHgW4zwW54wyIGkSixcyFwUUP4/K"
    "QF++yEZRQ/Pm6RjYBVg6Wf0mviU8LDyrVEA4ZDy7gv8nM4Ug/QQ6xTUYxezFpVCNNLHI6U"
    "QvV+JfqJOEv472/o6CoO4Ut0t7GMQ/bBD+SDg0wUvvg1CuL5sr6pFO5/lY/Kic7H4lHEjc"
    "pGkfVFj0JHF+43uvDRdl2wkPJIyEg66I9Qc1gL8QnJrGaKSmsLaUx9MAdgKa2CZcg0qqzb"
    "jOdLBrfFBN1zSt9K9KDnzyHHo1TEnUPaPdC3EgkQIRd6YVL4RM5sxiXvkFF9x7azRG+jMh"
    "V5Wm3EVJ6IyP9fxVONJtRToG5HVgxPqiEySU/AAWEBUqqHwJDqaVD/DhaO68yUvgSGUk/C"
    "ZmF6efSLw/O6hrmO7m0HT+8jAwnSbW/CThZ00qU1veN9JEVVmcEU9aAnZfNJ2YDjEfehJ2"
    "bziZH3e2RIdUriJvs9YkOsXEgdQfKioxEbka27RRC27tugLd/VfYIpe7k25TDB+7QPQmVU"
    "GTpdCIQtYRr5VkrCSlNpB/ZCB3YyW/amLuxkX+1cr+Vu7MwnK3Bk5+y4dQCc9dTKbbZCkA"
    "B5zFTAVpipRhrb6q7ujdwVSqGlN8UmFECg3doSL6e/F3llJq0I59foQuT6iq+NbrDH84U5"
    "+RF7vZpnk/40dn4eT4fmOOf8ijqOnHtLnEKTVtnjaWVW5h9KKFOyi5klKbuGFbv4J2dQid"
    "BZMqqkWTYsXJdQoHHDjxXdg2Sc1nR35LtRfZE3kAMu047uhdJr0P3Qt3CFReICB6e0ZsbY"
    "hCx2Ug+jP7wwPxv9S+z8aH7uT6aTHHRxBY3RkL0DLx7eUrv9LXzuLeEpdntwVOhqSb9TVi"
    "yDM3zk9KA4fkRa8ALZVx8Nn3Fsyd6BuVHpRSR9h5MdluM2TGy+Yo9hYq+v0VdY+8Pu1R9W"
    "tqp4h0uJ1+wJi+qSKBQFpch0TdBjxZqg3v39wnFVJoCl1HOgOgcLG/JbkEFEJwU3FFa8zX"
    "BI9Y5TtuPgoCMUASVXQIkh655R/m0Vm/xbsUn+LbcwylpqQWcUeh2XreOkgJ1kUkaK6iXn"
    "ZWyEDak9CLbOhKSzB72IacbZMSRNLySNNrxoI6G2aO0b3G1YtO6SXDf12Fyqps5p5K5Qii"
    "+5JbYp7VUzGaidpN5JtOZYF8YtyJ1rQZXhTnVocRXupHWi2inskmxE9UoqhpiOsVZU1CG6"
    "mZmG0K/IWjaBW2yUC2jSH34amLFdLCGLxHJhr9HtrN+o449G0u0R/PuQEO2ZvCPkgyLRVP"
    "ggfJtOb7QO4lw359M4sVGS1uinUT/La5R0sebZ0MibxGvE3X+Mu8SvQZY7579C9J6Q9rng"
    "RYhGzHx8TOcAJ7KJhvDd98kYFC0t0b4qNrek+26pzcVKd3wly4u2sezVxvLH2nZDudoyJE"
    "mXHM5rCzl6tOF7wNNlHXKzYogVcTlCrY8r08fBl5bLmJMSdE+XvJVMGTrFdv3ivlaSqQDc"
    "OiVZO7Q67dCWtVOp00SdQ0WdThW9w64TSTfzMNip2iHSGKUsuEiepJtlEmVyBeWolRYd4x"
    "TNBxypsZ8lnhQLjER2SlUnPcoHXCWd58xbrtBix0coas4mB0wb4KE/i5Nokj3pNJoNEmnd"
    "9fKO5/YvlgkyinoErnKcdyYTnFTL+VCQ8kH7l+wa4PWdco68PG2XNDQ6Q97LnAjlz0F/C/"
    "UlaHPmatnZSDo9AcoTAGzfBUpTwFLqSVCehNnC/qo2CSylngTlSfABlFHmatOQp9UToX4m"
    "+ED5WGBJ9zsNr9sGvbcCrrRRhiLSroJ8SOVtMhShNsk02iRDqf8k55ml1YEITZ7pJydwQs"
    "kwHZLmJQfpzJCRbLFQ+0oYWv2VNPkriWbL8oEd8D6VgsJTLGH33GneVXKneVfgTvMu705z"
    "50PgpCNnSCLtDcBqpvaatLBF3JoEqKEjnVmPINFwllWG333Wt4YCW3/at2izrAHbs7SjVm"
    "6r5cFH5KlSAVj0gdcA69TpVNF4FlViG9zAs2pvRdXbAjvtBO64mwbAxUgNYE9dRSnSfW+I"
    "0xh30lWIQgAHt6k/4xR30iWItuDPmLjbYQs95qZIN0bqbua9SJjzjY8G7etifMNkp8R8Wd"
    "JRYvcRPilpkMuTSdqL4myH1CXYiBgF9dDI5id8ZHSbeSBpJ4wSg5IXYAPSmks9DdlThM9C"
    "N8ma8YnpJcsumraMLDPinqL7RGekKSffnyCCk77Nj+AcXZtDFLd5Prq6HpjTKIgTJWrt9w"
    "aDX6yxeXkzvIiukn+f94bn5mAQRXrmXVzTR8def8hHNE6uOTH/eWNCYiaxJkMAe7wYj66z"
    "1sz936o40aZHstiZljy1S51q02StuLUOxGyd16pOdpm5VL6t4lL5VuxS+TYXxAahePB8qW"
    "BMkqaDIL95XyVWkNVNE6GC73Ol4CAU1t0qj7HYGyOj6JIbRm2BxLoSZJ1oRgnaVbxVWMou"
    "wbtjx5UsH7oUU0FRaQvIXzn1hySgBIlGs3G52BpmFt2KDYQIBtxQoUzEHrZyvZaqlOndr4"
    "KmfhFrMesBtj6daBPBJXbCKvWa9hRr3swdYfux5lvUPKbawoi7OxBpqJh2maqK5ApRPHWu"
    "Zo9aeDX+3MRaoeRrLNcIJbuAYqw1w3N5gYNXiS6Ksl89UToROazFzvYESZdEl9okQ50EbT"
    "u6C2vlox1EQeLmUXcJZh3J/DInQkcy730KotKDOOGqnLY6T9ilWaht45/ZwSNi0OXAZag0"
    "soIQcJ5viuctgO2Kg795JoE7SNRCSIu+/tEI189Mwy7O+sxeMLy5OjPHh28w2w0bOWHhFq"
    "GwSzOEXVrFO96ll54LnlWmgCHUU6A8BTrjRAMmIfU2U5BRubRdmovaTladUqJpy135CBb1"
    "oCdFeVJ01psGTMIKCkf2g5IyLUeqk63IrX/gh869gxwClT4CHrmeArVzYYPPQNyHngy1yd"
    "jwwyjuR09KxxzrmqIokvAFC4D/JA8qTaX969roB9ZIdxppR7B4JdYA7iTrqZWLthRb+qPV"
    "odvtDCfF3nzC6hjcVvziGKkzF+mFEFXNOKZdrEpCWLMmojjW9LH/N/9ANqgVD4skz8Vb4u"
    "eVhrtSrbKB5TSGKOI0/Rs9e/OoWOrRkBf3Q3F0KKctZ7CEpgc9mPxJDS3HZuKA29xFioaS"
    "FVB76oK0j18cPs9x78sC68WefX7WRkd4as+9Fp4JdSvutT/N3gXP0LOUjbV5Wj0Rm0yEst"
    "UkT6snYpOJILgK1fngd6GnZZNpiZk31SnJk2slpYolETv6qZsTaXL9RShPhwu+wle5U3IL"
    "z9PqidjAoiKbf3nDxMuNg337mZczdYFU0QyGTJtIRLDKp4pnSHXpjEanim++gVHbwnROhI"
    "rmmi2YIKLdTKDQJm+K7AC0MsT4L4MWyqMLeakwuk6LJgIzgaSyOk5kylFWZylOxcrqMGtT"
    "bwB6eclvUqcfFQlnMrySMOJBx1/PwTGnzjfVma70rTXqjWIx6tao6zyUW0yRqFPQNULY1s"
    "EejZiIeyeYQQ7l0eGVQhHvOAyZ3niq5GYF98AHLk+2KNIxEUTdq+91UknLdFKgZTrJa5ng"
    "09zAninkD8xT6gyCTAiM5ynZ+mk6bbKRiztC4G1yZAo60NOgHIMkt6/kKfW+wnj5ewullU"
    "3T6QUtl10A+ZQuwFK+dGOeUi/ohiSE7iSaLc3Cv/mOUGN6hXCNM4LIQpkn1Jim1RjhHigj"
    "zaUE3ZPkTitJcqcFktxpXpJrvr2zJXtp+wyejQiTOm68xTO2pQnyZ1N3xVmz8aqJ2wrDlp"
    "j7KkX6yOeSz0Tiqeh56B7zLI40ix/Iu540Z1qVDgnJFaIhoXvMkDIxBD+D+FnwjOhAFTwE"
    "38yBTB7FMcjUJdgI/yFtZ46LWF8BH5+ROWszdf+4yOacFItepk11nFTrrLraGXL7zpD3nr"
    "9Eu0lUnFMC6hxhBxH/UAHvD0K0P7BYL70nwNk4/jEZDfkYpwSsR6QzC43/GAsnaKONsQBU"
    "BAXqOXWDTNA8vOp9ZoE+H4zO2F0FdXDGKkE8nqgpRj1pr0HfAHTVaAIdSVBXGqAAErv2gg"
    "N/UZpokkxniq6eKRozmiq+7xSh9nxvtOd7PFdycSMUkVapsyr1uecChc+GIqzhs2kPuq37"
    "auKpkvtqKCL91TDM1Xq1UPEAYOm0Vpp1AFj7T86T58vm+aPJdHBToa4/XYU1aPtjjWB7F2"
    "yptp/9Zqsk+4uXY9PwbWL4GPPpNsGaQumuLQ/ND/rexiY8zI2bYf+fN6bRH16Yn43+JQ5B"
    "Mj/3J9OJccuhvD0wRkP2Drx4eEstrNuDozjIKeWrcHwTjm06rqDD/+v/A53IQlc="
)
