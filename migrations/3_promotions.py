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
        ALTER TABLE "ledger_account" DROP COLUMN "floor_minor";
        ALTER TABLE "invoice_discount" DROP COLUMN "promotion_id";
        DROP TABLE IF EXISTS "voucher_batch";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "promotion_use";
        DROP TABLE IF EXISTS "partner";
        DROP TABLE IF EXISTS "promotion";
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
    "e39vNvPWbmi6Id9UQd0/LkzpELW0QNpUMalD3E8kcel8DHsXnWVD9nWwvkyw/hIv9qXjeh"
    "y/3SJ3JpaySybpnfg2Eb5M9sKG542FIxlV5kLQgZ4S5SkJvLUPAZXb4SmiraaxaIh9QiLC"
    "aB2gl7PufW/JZ/BFlh+KrIi77xRnj/g+NrwF8jJSeoiUQGshNtBCeLPZ2lfTQTCkWgPRON"
    "mUzgdDMv7Vw0pJKh1YyiqvfdsN7oFssC5Dtl1Y23GY5tQouZWbB/jS84Hz4P4IIhtBHw4F"
    "8YkcSGNxewDmD8DvZf21c9FmV7Pp9e2vqQjPfLUQhyi3A7o1hhvJuH8+PeCu49ownhIdtn"
    "IJl2LMfMMCkHepDOQo7SitkUyqDRFd5WQbZAf1pNsQDol9XIlO7geP0XOR14+LdHCPSQud"
    "U6N1ajatCWqA2gH8uXLglCnIGjSlFjUaLWrArrzFk6K1kyLV5s4mz3PzRcp2yD7Nlij3Go"
    "398gTKJso6leRJGVGniuQ5csHUg//sTO5swkLfhtip4leCRB0r4nzxt0Z6kxD3bg+M8x/M"
    "8x+NQ5JLNr43XkvHGdCfEkc+y31rYkFtgZtaxHeuRbb2iWzaM2KLnhHeV1eaySBptCmAtQ"
    "C7jlS+lqR9B1fr2w8VVuvbD8LVim4xES+ev7QXVuDM5QJfaLIOQl1lXxBvC7ld4dEOrPuF"
    "x1WRed4C2C4faIqOjcaAhC3EuUjZNRoNKBn9rM8GutxcnZlwR8bIw0ZOKNCIYdBUtJIM4X"
    "6Vkq83WM57UUTOwZ0TBhba0oFknrMcqdYHK0/DzAdz1XnI0+qJ2Ph7AO4cDU7pg8ho9URs"
    "/kWozASHWE+F1FRIBPMQVi0XDh9wfBfPYsLLH8dgIUolL4gEadkUidRXNHfpIew2gikx0n"
    "cRnvjz3QygbbjfNA+q6MzRSJUjtfA2xslr45lRCRzsVfBs+WCJRskLg5cBysS9jePOuoTZ"
    "FgJXaRU9P2yV04YKWk30kXGWSYha9BdSraEo1mPWEhBpgkoeg9pkdg1ChWT0h8bhK7z1vD"
    "o2XkXb9asj3nPwv2hBlTwraZc9jxIvje8/Gq+N3vDCoKWd7DrNfHPaEzd4A42UNiWjxI2y"
    "IcKlZqQKH+T4d96bmAYJ1M8/mMMUIGOKfjEv8I1Bv+g37JuYA9gn2ybXCfuaqAgZfFVCOa"
    "Joh8LHQlwQVWiLIhsdV7BHhUx7bZNqnU1KV5LiKKHrL/jqA8iSgdjeXxVmiqiDML85qWJX"
    "ga3EZsCTnGVF143XdeObY1mRsLeC+3sAD5MnYPE2Y3HILUu3Ycxt05axXNBtuyprNQXI1j"
    "nq+qjWbwACye2HIdM7UKFXaYJWHuFNYugycaGVEJf6MzJrTNq3NIf/3LrjVCFVVAx2DX2u"
    "q7nWo+5c7UVoAgpVX2w7Wv1Fl6BLxR9BAjdOl9UDQouJq0aF5nupJTS0ZHDcB5cEiTKLul"
    "gFFC/7avqfpLFW/rRO+aNjSBvgIaG9wlMlRRV1kFgZlFMFRcp0Sy2qj0usg/s4blaKAPNo"
    "Nb40vrEZSBJZmkpLuZyA1JirUohJpSj1ei3UIDD2wT0oEZqJcrWgSGqlVch5RG2oteHd+V"
    "hg3jlUAW2aP9BwV4Wby1dVwFvoQLz9hF7NPAZLkabZgA0UkWQyKu0XXEERiZO+rFHXu1ZF"
    "tmSpcpncXXl2thEjiE09nx+EqHOfnpRam/beF4OZZOuozYW/LctOXu+PsncIUmvwmxVl2T"
    "jOaZet8KuX8AtCB1RuY8YLlWA6jO++N3KcCPfhWN1W9tDIVTd5GPoV+dZO+sNPAxM5116b"
    "wwv4A/85mkzRf38a9S9ob9u0vzhrWPnbJg2zhxNPZx5kfDQOM57A6E8M5Pg6vBkMCgcxzw"
    "w6kTUlNtj0hxfmZ6N/iXsxP/cn04l4gPPE2jMa5hvBy4e3BLtye3CEPG7HpsEfbpkxCC80"
    "JUsQQ6liBoJd1G4DYoeVf2SZ9cfjZ6DxyvLOeJuUs82X5kFHGr2vgD9XcIkEmFVC80TT0F"
    "kSox6oM9GDoOARx1tyRAQHi37Ei8gHS7hvoWWUbjORaFE8kqw6BPvQ6E7ZY1N6dumWPTiu"
    "oQDfmX3w0g7XfiwEFT06+WyI3EqygyCQZ0eBb1UYBRd3bfHbr7u37zw4cr7eKUUHDU71e8"
    "XCJTKXzkNEEWl9PWPF85Dcc7eW9zbOU2psW1U2qYWIapeKBrhUMJyH3DxwiPVUbDAVAfCR"
    "/Kc0EyytngjliWhEQbemTYVccEkmmHEBFMeWUIQ6tKTRoSWJ4CsZhEVRveSyhw0qidEeHF"
    "v3laAZsP7luVLxzBRRB7UJ799W0Ca8fyvOXvqW48Gqwxm7/zU1v+5IU6ZWxnfW9oE0phSR"
    "LgnN9dMgrApS0PLJtQKpvaVdGuGwcLxprdDom68D4Zrcj5rotkltjNXdNakQQe23KeW3yW"
    "yUGzhwzh6dxdwHHIlWe9ehR2nPOgFI2wgY90LrDm7Qc45zU3orc2d6bXz30aAVwTgfIHMJ"
    "N6LdDaJW9DXYjDSzRG5P8Kki77X0Vp11oZJ1wnfISddQoVdOXBj4WMddt9ELQxsJG2AQ0Z"
    "aphkwE2s7k9p2MQgdgNr3aaltRLZDJY6/YnUiLzcSzVIbJvtAKsuI+ZcSW4rupbFg/Y8/z"
    "yU/4VBlvfB5NZT/8hLgeD3zuUMjHlHjdX/uedz8GQbRCcsw+ebuQ31+hhiiSImlZK8uP/5"
    "v78gpqEMbt6zHg7bVGMZuO+HUVb+CT1wXpiF8flbD+T44XKRI42gYhu0kTdYnVPHnz9tu3"
    "H07fv005zPRKEWPJqTP1CGZf1CylFKW2lDbOUprjxPZ7rBVu+WfwXJ498nb7+E7hRn+Xtd"
    "FandZpdWaeXDHfpH3nDtL6/WD2y6Ps+6ikwD15XYVLga2E8OJ7TNTCfI6i/2QgJkg6iPJp"
    "JZRPC1A+zaO8epR0mEsJlBBumCVu25F32iVxJ1sxirhGBrVHb81LtF1YNIgm7N6i3s6u4Q"
    "UOP4OeUF4kSbS0yJEWncCycc0UjtnH8xbAdgWsMUnHIHsHCVsIbZH5ZjQaUILhWZ8x5gxv"
    "rs5MuE/j9QwbOSFh45GQ24iI1NC+v7fuPHfTwroT1FEmdLVzVkoSZ0EIgLtp0qzrqJf27b"
    "2VMHLcJ8+Zberb04966dJC2ruqZOQ/2K4T2KKSlNT94yK1ice23LryZLK0Fwvh8ctVoCge"
    "vPsV66Nj9/Tk2/fpiYt+FB22k6veYJCcuGJliZbotyvRz9Y+qp3CqRxUoJAiaDqI82kV3l"
    "zMmbMIL7yZvZBawxlFB9GtUjJVXDE1VzBVS/M7keYho70OrAAiCqy7lYSImSfUgibPLAlf"
    "/cHzn60yoP8xGQ0Fu7K4C9ZY6cxC4z/GwgnaCH0BrggcShBNlvThVe8zu9rPB6Mz1nqDOj"
    "jLTU3wiNjdpNa6NbefZYzyQnr9IXA+hGjxLpx7YC09N3yUQZpLq1HmoLx0XGe5XiKYwLOK"
    "Y7Oggy6BvWPv5iRbphV4yEtPbo/hE3dpNmpb+vf20lk8W6HD8yMVs4wMWQeZxvotbUvbXd"
    "sLy57/vg7CJQoLXThLRymepbSrLq31He88IfCXnM1GzGmmBJqv3ISvBH7o3DuIbVfkdwp6"
    "2O/n8OakOfs9CVLKtchvQIXd7Bnttm04FJb2n7VMCduN0pQ0zHC1p9lBSQCsuRNE6TGktD"
    "1c2v1+Ha+bsxXd+wCFkSCIUFgo39woPnYF5A05hH/9rUVnLwdKy7aegc3ZgoSLvbgTverT"
    "qD1gRyy7pFCbJ9wvpv+zZ1D3Gt9AGc+tAL5r9MlReTA4bbKEGM7c+Gi8kU6DMYk+rQOO5T"
    "+5dVxk9A+IRmrlaRLFeryxpB5zUcWXX3PXdHiFDq/Q4RVk+w5qy7biwkvuNJWXL7k7dQ/n"
    "+rWSKx8eByryJkOoNY7KIua+vQmaKefX6EwQW5zlZHeaSgPLsdHZPrdSc1EoQEqjwwCKww"
    "B0LIuOZWn9IlaKZVk4bk2BBwPH1cEHxXqMWB9gYW7ugNVgUHcz3QXB+inl8uytnB8BN5Nn"
    "fOe4SIVhrxzrC9BZPFuqkNBScybNVZKa3xRIzW84ga8+uHf+lEE4o+ic0qd+eRnuPNYjlA"
    "14wrJr+898iEkqlml4DqPjrmVLuYhriO1OKdcA8TzrD3vjX1IrVZofaTAafjrj2KnOfpma"
    "Pbbu6sxbyRkJM4qG2AXb6Zyzsv3QlS9dQlHpsjD0Wg49X+ocTAm6lwBiK+egLgKmsoJbkd"
    "pOF058abPsgydPLU8lTalnucmzvLCD0FoHSvPM0uqZbtpM79VhR1JDNQYz7wn4z+fIG4Kj"
    "p6LuHxdpq/y4pZU4VmidVft0VmjuFKR+ikyL/ceKYr/iiaAPgwYfBpQoDLdIF54AcFP0ZH"
    "UMPFpdh6WwDgsFWR5r6eIhE9zfZdpdKyEuLR3CW2iNrB9Swtfcw3XyOIUiETd7GHW/hK/B"
    "LSHTkjTVfE3r+Bo8eQqMDU2nORtVzkbrKF8Eg9MgHaWe5u1Ns5ZTuj2/AQgCFMolK6GQVF"
    "o2KZFNMFi1SCVpT63EtYJAQq6rBogitEhgeS7HoTDf5PbAuBn2/3ljGoe3BF95e6AQGknI"
    "odz4SFpOLQqSZCRkLdu0T7YJgL0AKBYdssqcM7lIvMmRagnnWEs4mjUSs0bw1e4df6k20Q"
    "ytZoKbPNPYzh6EgBNLVxQtSpF1KJhux6GiUZ2XJVjeSXtjcki3K4w05RPbQBohIKtDJEHd"
    "XaW9tRPhcrkkv86khRPS8Ytwn9gwKox12ujIBGwnLIy0dnFFuXwTSpRjloGSPBdJ8FxRLh"
    "Xui6S4rJGW31onv32B75fHWewfn7TvYpxY7VFMwfrudzALZVkIikoHdNAxMrpM7RYXrNYj"
    "qCzf1kmXAEKoMskkndYfNH+G4TcZ8Mw84t2SpevepnlapRbYqbgY2CmuBibhZU9KWYRZZm"
    "Mpi3Yha+du2sDKnxPnwe27oogE4u5xoVQE21mOu1k4wq8Z80IcrzrV534lph1zoE37crfO"
    "guogEG1IbNlstI891K6SL2Ga7TAEy1Uok/+eJNEZDTm2Qe1+2r1vpk0x09i8eebb7uzxgC"
    "egELePCyUUbDm6y1pq403rRJFo9iTNCxSRdpTWnh9bhld7fuzL84PKfp9u9BuCnJ0trdwf"
    "SuGltscm+PuTB7XAR4RtUewicgxJ0rdU8RghPjMRB5J9hWUcSPb1aw6kfRzIwntwpAxMKU"
    "HnkuDWX/lo7gSrhf1syeZyZuk6qHc+qZTL8qQgl+VJPpel7y2kcE7adxDfLVRAsoPgqwfP"
    "QL5uv8B8whJ2EO6tLGftKrXN9awrm+y4PI82TalMQNf0r4IEWxt609SfXKsRqgOOBsC6gy"
    "+6KVq0jrkrYO1dtX8OqQEeT06oTm4dFwnUM6KRor8RnHlU+zoWh9c+/LqB9jjat8dRPA8y"
    "rFxG0kF2uX5uDo5gjau+PwGfnxqlQNzm0HYQ9HdVRJR3YgnlXb52xKPtumAhgzVB0kGI61"
    "/XD/CUVmOaaUrNNDeOaeZN892zJRvQxyHVX5bElwVxk+OCcoRbjfBryiclYYN3OEkvxOvX"
    "4eW66IDGqn5zwlcnfJz79ldX4TRgabUPW5OPA1qMq7oxMcKf9l0p9F2J0coDLO1RcZ311E"
    "5gS30q6JXVBKeKWFVizda+H6lcDs7HJvx2E8eJ/vDC/Gz0Lw2Ik2F+7k+mE+OWJbs9MEbD"
    "7DL8eXhLvGzkahGL4rcHR8bPP5hj0yD3UqM/MYY3g4GsD0ayZjiqImI5iVVFxOrdNDQNTu"
    "pvaPOhAQd/rvwoMwi+dHDn+OGjhY4H1Dq3UxG30TDjD+QAdwRHh37E6GUtMXZwdiL8tI5q"
    "rzqqe8cPQmlPBZqqi3LHNmpu4ixvslBTRN1jl7dT5NsOfc99XjozKd0rRaWhrgR1thNY99"
    "5iDqR0GFziDu4mp5WQPy1A/jSPfABsf/ZohfCglcGcIesg2nCVVlzohSt93345DQe5dsUc"
    "WNqOlE0hJejeVn3yrooWCbYS+5W9y+mRaF49r0UShB1RVEX6o/aBXoAx0gflNtw/5TbaP7"
    "u5OKt8+eIPP/fdL7yZLee/m1F0cGOtkuZInOXoJMclhHa45vgNFazblKKD6H6ogO4HIbof"
    "cuh6a38mtXYzig6iqxMbNuPwap3h49GDIqBSVHSeUidepaBdAv8BfgawU08S2jyltngXmp"
    "aItViDeamyo24jV22pbSn/4VaIhiaW5E4NeM1cvaUY57/gDWoNxMayDX3QCYfodp63xc76"
    "8/Vq4czscNNiDJ1bmrSnkPvkhBiBDWG6tJfO4rmfdtdRvKJY++DRWdWCV+dSbVBgwQ/Ht5"
    "C/8cOmH+EU9nSOO+oqVvb893UQYid4H8BhB5tu7720w3HUX1eR88E98H04LAjcDDhPPMOX"
    "ZF5o3F/38Vrac17s7XawauNun0AFVxZCZPOE47i3Me6sq8sLbjhOuAB4J4P/951N934z6x"
    "D+6T93FTgo3AL/qQ5ejEBsnHXaVdyC9V3a+ca8/uyL/QAmRI9dRW1pu/M6hKNntMquos66"
    "itUM+KFzX4cw+cm5D8+z3jp6bJJ4WXfe+uGRV9daw8bAtvK9pYd6ttbBxh9m0tdN0FW4HP"
    "fJc2abAtWPeunq1oX1jvVowK5QV13Fyb4LPP9uU9Gxq0hJhY9wxKekhg8f2ZELph78p7oE"
    "VbEwblt2tWoBN0mgR+wV8ncmhSl9+/bAOP/BPP/ROIx+G/2hcfhqYPYuXh0br3rn0/5PJv"
    "rryhx/MvE1c9ybwL+OImtb3FmaLLVCZA9Jk4T1xNfisB7khBlF9OTcjbPYnoLx8vKspl60"
    "vvPg28soVCYe7mhsjM3rQe/cNC5vhrAPOCam+eGTvVgDA/ngHsHG05vxcIJ//frbrTvoDT"
    "/d9D7BMf2xMPpXVzfT3tnANCJTjXHdG/cGA3NgTHqXptGbGH/7261rwP9NzIEJ7888ewEX"
    "Cji04ZJ9tuyHh8MLCFUfDsRAMkvoRw8/Npxj4/ToCL7nv/96dRT1cTkeXRnJ8ragDAfF6M"
    "M3x8YD9qUIwsPI0yPq4cj4xjg5Nl4fHaFhOLfu3/6GJvFiPLoWvzh+ZRxJlK4c3IIEkDfR"
    "dGs0zfEV42bSH34yPqGZYx9GuDpHCwyPLeqeefxvJVFbfujys+Ymt46Lo7ayRjpZbutipP"
    "gHSUGyk7i9TpWL37sotl02GqrekLMGQbuVTKLa+XObzp/wWSHcyS3pwIUcYfd8xLcSwBCA"
    "MFYwSy1pikov69Jl7YO5E1oLZwn/XTquxynxceY8CCuR8emVapI1bYlHJcn+5+Tk9PTbk9"
    "en7z+8e/vtt+8+vE5rk+VvFRUpO+t/QulyqYnJ58/1Qbj2XWtuP8vUg2OodEk4DrIBFJXU"
    "1zmPWq9y1VU+h0fhs/pkcMn1bKjOxp3nrgMI5z2Q3Xc4lB2ahtq2Hh3XIoS67XEtuQCBKs"
    "7VqRWuLgtc+z6xeuwAVbXaWCEn1mqTt/la7Uybfd27mcTa7OEFocyO+8jED+Fj0ibEo9Jr"
    "0eOux+Z1r4+fcjUaTn8Y/MI8h2T4RA8i2mRPIi4a3380XkvXFYucig84ytH4znGRbvQ+a6"
    "NVo61Tje5Xf7dvpmD76XWwM/vKWzizZxmYGbIuoq1DjTVLphJqPHeCwFs8KU00S6uz6TZt"
    "ppWY732GozX0U68Uj1YHWN2LRatfXFHix4lVKOTM6ZVaxqNbDt1cs+utY9d1acltcpBfHB"
    "fF6MrgS5BoJr1a9c6HNdxGHZtT6qmsfidJqSt4Vq/gGXpfgCuo/3vmuLb/LJBCKToW8ec4"
    "rqVDkA9GZxTkcCGf9Ye98S+HV73PRxSHPBgNPyXtyU387Jep2WMXPTp31aoEcUj1PlNln8"
    "lwk+RMWEKdM0mrWV6I8E0FZP+5cmB3CtNMU+ppbvQ027MZWKl9zgyp1qU1eZ4TDYDUWUgR"
    "bbcuVfvyMu651lcjkwYqQJpT+LJrNo+udJ7AzIzdyoVamiaQ+k4rZGHcRwm1Rq7XFhZQy6"
    "lyLSyl4y+NdBkRtLs9SMIxD28J+f72AH+feSJ4xKByYgBUeEDaNvNNOcwATCquHRnffW8c"
    "Yr1keknRZSW2PQjV45ltolQ1vsyaqpVlo77BqDTbr8zyQVe1/nyv+nOt4d2FhvcR2LyUCC"
    "Xa3YRKa3ara3a1On0PoAdwr8ApilxBxp0i3PPEGvrq0C89N3zcJM5E0EGHQhx2HGnyu+e4"
    "SuojilBrCRutPVqA+1BhigkyrR1s8vw2XTvYlIltj3qwO6C2TUHYCCfG4xZqCNuKbWN1hJ"
    "FOSyobW54yyclG3Ykzs6UvnuVhi4/8RLNHKBWReK8ylpSuYCTp8s4GEisUjN7womBQ8Yti"
    "aeBAoOEk22SaTY4goRZ9N/Ce7UX4PEkiGXO6TLrBcZEycxE1tbIsQIraTB88OeArhF1rLP"
    "esscSRYIHj8qpUiov+0lQbFv1t6MbMA5pT9TdbyhL4UUQvGr4HuHsAa+2GvBRZYgAZspdc"
    "dtpBJVPctc3Br0xDm9FpJaGUUvzu2RIJB2WYU6R7hj1r1WC4ge0jRZ70GcXSveQ9IsZC6a"
    "zi0WosLcWDi0/9kvGEwsSDXIn0hGBb9vL9ZXl9c1LFXH4iNpefcFK8PgD5zZMhe9Es6pMT"
    "OLy6h0IjYEag0ypyDvQozT4GScHok6fWtp8m2358HOj/xHNkKEhOStDs9xt63aDvxneAyy"
    "v3KMSRoNAoJrZme4PNJ0e8k72nIZ72rdt6Yl4bKyvltMl5Sh2myUk8JgdqPWg2jH/fiuEZ"
    "IVWDbXTq1JU5p4mxE8RyqmBxJr7o3SHbzC+/FNn87tcEqzNtfLRiIevvjFGV2yozq0a/Y0"
    "vqMWvRTBTiJZ1GrbJOU0268dE4pMHDNuHRNI5MQcZiXmMsZ1drmqrhqObSVmG8gDnG4GRh"
    "i23AyRekavm13S/a6Ltno68uWNXRglX71hRtP+Et3j9y+Io1CXFzrYjjBZqsgAtbPcKN49"
    "GD7VWKnIi60BEPqhEPkXohhVRW70xTdmga6qutYQePiBO17jiBmuKyVTSV3lA4yK6A/4Wj"
    "n/zHZDQU+KMnBKwezZmFxn+MhRO0EdYCzBAUlPosOezSDHDEOXjOyf+GOjjLLegQPHj+sz"
    "V3gpm3dkPuyhbPgoi+IZPy779aNBf3PgBYwoaDF6WMLtDX84i16j7G9iuqWe1CORw7R8sA"
    "y6HUJyNn//Ydz3cgTHee9wU9OM8LFnm38ci1h1slh0J7huydknhTdNqDsxjwnLpdrLzMaY"
    "3veH6eEqnscyEW7dpmRHpj1tEoFOQr2CJSDV2/xVDheKFN1xTS1J4/2u5Dix2wimHygT17"
    "rOHr6z5SjvvkObNNv71+1EuXQKrfDKVgZ4nXnsDakq3MYpuLNcsaqpledLawhplh4AYX8H"
    "zxxdaCjKKD9oKTSvaCkwJ7wUneXhB4a38GJD1VKCLt+cNom/A+pJSgnaLUOXka7TwHbz56"
    "vnRBCYZMlwUqz2gYQya3RVFEeotijPBeKGeEj9t3b7W+q3Smvis4U9/lz1TpoDcd54a1o+"
    "DJ8dZy9jGCZiNrTHuQ24pVxgmstTvn1rYr07BmdFqVXa7Kvve9pYrDPUunU5PpfG87CGLw"
    "VNYqTaVBLY5l0Kneak71xt1ua4C3vmiRRmLLnjAV0I0/dI1taSiO17BgEUktfW/++zoIl/"
    "DTGwMIfBAecJT1+UbHRTp7O21u+UR7FdX9vw/olwV/rlAhFOwfBC/F5UAyfULuyZa3Alhr"
    "nCzLA9wLHAn6EWc0nIOZM8fauTSR4V/aQLBXA4G9xN54Cn7ZLGWX3FV37I+trTTb1yglNT"
    "0lM1NRVC9ZtxTv8wJnCfHGzNJpYUYIrLy5i6XVBq9GG7wS/kfuC6KptCHmLy6m8h8PTalT"
    "PDX5y0F+yKuV7z0BhbJsJKWahr09M1ujor35+uDWZ2FpqOayiblYmlejgqMEiWRivCbI5B"
    "7CllmCD1KaRuVl5aswmEhUeR6DJZpHbuYNpsVxkW4JCz7PcLhEYxXFklbv7FW90wCpt0UC"
    "BVfsxR+AmnBGkWrZrNEcpj2L4pIlfeQoKq3bKGZ3YrRqYHcGYP4A/F7WXzvhLeV66PXVBK"
    "6HYQyyelgkw8NrBHmduFjW4S3xXrfwxW6JE+f2QJrzGYN74Ps4qVqO50nvFXI7PtlKtd4U"
    "6iK1UEYGs1/j/LjMRZTsKr4084Ed6+/wrazulY6e2Tv3lE1GVbtMRtFBu0z9pQN88DvAa8"
    "RSMYHlabvnXX1SLWCpIF4pjzlO7xiBJuUqnKdsSPqWdnoMo1glF3C83AuyJGYkXdxfao97"
    "mXnLJVe/VpSIMiXp3m6yFcs6wcLkcC6J1qMotYDcaAE5YdHlp5mm1NPc6Gn+Y20vHPgmKt"
    "8zS6ttqs2f6Wf4ulac3UNS+SXsYKs+Cu0w+gmAXtmOUhJcYRcdyjG3Y6fLdYDQsJDTvoxt"
    "hCF7yS6BMRTy5wRFqA+JJh8SPkCaYkX7F0Wq57nJ8zxbeIGaDEcS6jlu8hxH+jvFb5ki1f"
    "PcinmW9dSnyLSjMVdvLpv4hSHTOsVqOsXMQlp1+RIk2g+DW9dVOmEGQaQhzW0HlL2/+iZL"
    "kelNttBhiF9FTNpbKHECOY+7a+eCLXUWInbACqkHkpVYA77Vnc+buWhLkWW+2kppM9DmuV"
    "Ns27psqXNG2sWNVVVsmKE62SrGuLMOob6FRNWp25wVT2HqCzg2oRyUuPv1hxfmZ6N/iWuJ"
    "mp/7k+nEuOXS3h4YoyFxD/4+vM3Wx+3BUZxIInKzgj0bh6/G5ifYJbx68erYeHUDHza2xu"
    "ZPffNn9PufN71B/7If3fzBHOD/js2fe+MLM/77J3M8gX8rux3iU6XA9TA5dcrdD63kvNOh"
    "Fu1zFtQVT7fnxmMvVzY8NaXgJWi6J3RvpfBpA4KFGga6nD0sCL3VSkm9SlNq7WqTtava3e"
    "1FTPOeo9/ZD3iv53uNup1qglzEDtckyrX3Q6oixFVIJjBywdSD/2xdm9OERbqFRAIbicZY"
    "Ked9dbHIRkfJcdpkCQEOs3EmyRKPUGKAw4SxTa8qC67Xvvfg28tlofSaNTquJMKuqPZbl2"
    "MnS3uxELrNcbdhxcyE+5WwIhe505Nv36dOcehHkRvc5Ko3GCR+b2K5VZcG3XFenVSZHCks"
    "VdxBhV1od1BVd1AWUl5988rzwS1u3ubJqK3+M4vUDDgL5NVcw0eQ66pD+O/4Y4hV7uoblK"
    "ADnSNYeUoghs5yvVSOIODT6wlRnpBHDxLO7WeOlCqcBIqmS9jXdj58he/hfZXFlaHSyPI2"
    "EM8NHxfP1syW4WwYqg4dqTWyNPiQWzj3wMJwyaxcPrFewBycg9C+v8e6Ep5isEhUZSi1sF"
    "pdWF06CxCEnsvDXJwphKbSWUIks4RIaM236dWTqvKsACISjZuvwGRbZmpMZ258NKJlxmkd"
    "7X5V+o1aEupRrgqE1pTmpfLNdabjZMRChWnmOVZBW+pnjbXLT+tcfmQrV29UsrppG+G2c4"
    "OlZ0jsISjDVXFpNe/K4V3hm0uqOjMKDWge0A30mVp/WZtuRlc1a8AkLDxZ75mMQoeb6SRr"
    "L9HrzAdPwFdLxMCQaifSJs+zrq2zrYhcKFSrROSmZBrVwohcMlP6hpGN9fpnNtHVkFlaFc"
    "JGdUGoFheEYrR6auGQBC0bDpkpQQ9vybUVlVBAyqXor5z2IwucJJiERBdq9IYXRo4E34UD"
    "xEW6j3MaSws9baMXTDtQeUu11xG8iqBoF7+ZoGLX9x9VKna5oRMuAEo3Df/0nw84WuVcm+"
    "PCql1ZawukzdUKWpB9keUrSkvFU6lAmV4QQRpuxg42ySKKXynezXAfTBn57AnUKtWl5LU2"
    "vCHa8A8VlOEfhLrwD6wq3F0v73iJOoRarIygS/qr2pS0a3hkSKCZNNdYcr1fAuBzy/IW+L"
    "xkJBpTwfqUjMImSF5yCHa0tHBgoLQagKXUublobNWSxO8wM3wLMYVsuedbspwTTdVB/qn+"
    "FCIRZLLFPTMavXBpPL3ZbO37SoYKhlRbpBptqcirAap+PnlKbdVlviJtBtq6wYJYhTVo1S"
    "fru/TVTLrndi7gUjV7/ivWZoxumzHyelnMabL6cX6zTD9+3puYBrqEtLZDlGhxYo5/Ml8Z"
    "U/Qz0QEY3xuvscoeCbDGR/gjaT0wYQds6+/4rW/SlvhG0mdG9jG+8g15CbdNeoPCM6lNTo"
    "cxvRkPyb6/Y/v+SAyJ7cQcQAzwOjTM4QXPQMCB0V6tooSYC2QR+DWxrozGxti8HvTOTQOu"
    "ik+fzLFRSGucmZejsWncXF/E5BcQ0+iv6fhmeI6vDvOdGJDMMHvnPxiQd5iaV+YQmXHM8x"
    "vY/hLSTfsjNCP38IUtVJD0ARziffliPLquODTeYw9+q2osuQa+43F98PONjquaS1ZZe+2J"
    "3zrbg9aQ16uB/GNto2+DUz+kqERdSqIx1VYHbXVoGaZa0tdSaUPArk8q3ZvkFPGTmYuUSH"
    "Qi2kHZKXahOrxl3jByfoqYltsDvOA4ncyQRxLwgyoPTNpmAlvUO3ZlymSs9FcmsFH3/4sS"
    "shIeYBNXqHFmiDsoZvHJlpX5fJ8hqss56skJnBBZYCu4SKVtjxOnKu4mTJokPSg84Xcq8I"
    "uKqyJ8NF6Nrs3hK+0QpYWSTjEo5GdT1S+CpNnQMaJp8Mp5RkSbg4yVOaPooIW5Zg89HZ6n"
    "skxbZwzVVZK7P8daDNYG78ZjqlUL+1ctaIN3Bw3epMwdM8BFypR880yfQhYpxAL5MTZUx1"
    "UHsXn74tVRTpdDdhmxDZVHEDUnkqQxGoEj+NdhyoqoJ0O7hmjbWLjLqWeSW8dF+pgV0UhN"
    "/wK3RCdR4SANitZ07FXToWsfxmLl+7cV5Mr3b4WCJbrFxH7ZSylok/YdlNlPKhU9PCkoen"
    "iSL3pIjkwCZoaskxUmK5aYLKwxmcN75aNoEIXMXAxhlzSkO07M9WQvnLkTPstnq+ZQdmke"
    "atNUO4F1by+dxbMVwB0E4LfOL/aS6kq8HnTqaonU1XA7u/cB+BeQLSfAodTLnF/MZ+3OrT"
    "s7cKQsCyxdB3mVmu0LpLxTcRGTJHr18jdpXfhu2xtyTlEp1uxwVZgb1oCN1RHd1FzS9l1C"
    "UVsPaKTqt0uobUGDGCu0rBD4y7zCkLqbaecIgSaNWGEY7PQ6w5HE+aaOU1WaRR2pogGQjb"
    "JxkFcjbeV17/zH3icTKSoH/cn0lbKGkPzuxMpC5uss1RtajIlDB2y0T2OoGZr6GRqtKtyu"
    "qnAG0XjwfE5QTIGmm6DpIM71J+pA1qwoX4xUxSmGbKOSUw3TyxYgXFvFKR37td2tOYsurb"
    "pxZBQd3DZq1o4ktW0dFNEAWWhpfZ+IXq9l3lqOuXBZHy6SSjvGFTtxER4SG/sTpT21E9gK"
    "DkXkymqCQxFHTrVS6UUknPMaUxFh2XtG0WBZI0oTQPaTnstVHpo0zjQDyZVMDcHbKPPKCE"
    "5ehUpvjZsSChL8O1JJXI2G0x+QQuKfN73x1ByjP38xe/i/09G0N1BXUlB6LrGWglWHlasp"
    "ApZC0deJcpirloQb5TznB5jxBicTXYZno3c+7f+E9UPXvcnUurgxXx3pcLM9q1R8iMpXAH"
    "c331tKJz/NkdaY8HCv/ll1+a1HX42sioWl6yAvvxVVi45WY5yxKrliFThisQDjL55XxqfI"
    "ap+SaIgrQKw93fbu6baynbnSDFB0egK0q2FjtTHa1VC7GjYQd+1q2FZlOopAt/7luVJyDk"
    "XUQYzrj+uB8oofBpLZTCiiF53OhFBwVQWPIHnR0AUebHX3LF11hKXr4Ge+BXeGGDQ5fRxN"
    "pWuPcDCVz8FCkOk0O41OweKDJUJRZZIZUp1qp8nzDN8UyAhLaXstIvHcP8GfoYUy7cuxRQ"
    "zZS64eCBQ3HaB3nJbsODPkLINKetuBXLx/jrB7Ef/vKhny3hUY8t7lDXm4KoqCBp6mU9rv"
    "mwb2XhTwkf5LbQ7ytHoeVOdhabvoBJCUA2mqrcqB7fXJaK4fahsxbXp+xqawPp3z7W1mrs"
    "AKrr0tyMPYUL/pCokYOWdYLeA+I4/fq6zDNp5fpQjTx7e0ZzohtkC55IGnKpEJ6x9H/lvn"
    "uK8OrWtGhK8rdUT3M99SwEVOCDVidok77BJcW4wUobzxBXlnC9ryk85yvPTh3+e94bk5GE"
    "R5aM3P1/1xmoaW+4TE7bPScOLGZHIJfCHOgnt5GSW/veoPL6IYjt7NdHTVm/bPi4aQHDyV"
    "hhA3zg/hu+/Jx6EyqNn+TFZtFY8DuQVWGwRqmY3gNaqNlPkU4lAa4ie6mbl8ih+PxlpxWe"
    "Cm1KqI/AbQs2I7uPg5kZq90nNwU+ZF8TX8jtFf8NJp0fJCSoaqqwu15eY3zlY1TnJMqy6o"
    "2Y2rWVH3PxoPuAxHEB6+Pian5hsjU0SpBBhRbA43tohlhIrCinBbi2DDdOaTNobp3AO4Jc"
    "2k/Ksoog46XmwnX4cuyvMSbDpaZ7ULnZXWq9SqV6ki9e89pV/DLDe7FcwoZotfx5XXiAnZ"
    "T5ZCFLKfHuMoZl+SmaTVNxxeMqffEbOSsUhkzbK2mpNsHSep64tiS25tDlT2EtVEVrGUs5"
    "RdgnfHhnId+b3N4B4fwHcM1IQillaLRY0Wi2w3+AqZDZWZZki1S2OT5zlhQpX0Slzi7rk2"
    "bqly1GzhuEDBmTRPqSGvlhaGtAZIhlTlSbXSp1jpw+Yvq8dbqaNlBY4ZLRBnvTUhNSEt+f"
    "PVGpw2lFaDebVItRHJlnEuQqaHWO4seU7SQ2Ldi34bZ+b0Z9McGm+w4e4U/0vKWyg5Ie+h"
    "Ais6t5XAfj75MbKSX/f6+L8X5vmgP8Q2RjQKwvwYNcWmR4J5Uq+wKnI+4ah9CvxUxAogag"
    "p1OYXWq4J0OYUtxNPpcgq6nELr8w/ocgq6nMLeMdflFNqkJNblFHa5ltEuqmJzoum6BO2O"
    "LU7w7ZUmgKbTE6Bu8tNaPa3VawTSO9HqUcFK/Aw4Mq5dhM4H/hmJRh1Bn8Pz1QfWdcoRdh"
    "EtuB0g3qsG10ECsnHWaZdw24KaXaRfFZcBKqUoV8EzBYGEPfKrFBc3VyoKhG9nfGp2LWOd"
    "suJBYgD4FYRK2u+ujBAn6LFETZ+FRlbU0N9nBGo1hDjnVpZL9jetvN+r8l6nAtapgPcDnY"
    "6QUgGydS5iC+debZYpQu0G2OQ51koUrURpBtJtdY3icNyR5aJQ8iAaZiJHzF8g4SZLvfCN"
    "8UZatvgEN+Bz4IfOvTMTpBBgmxRKFQ+wsTVjWquJFAsbynXIiwqSAh8/Jio1+isRkZFcSW"
    "oGVKte6n2F656qd5q+NPsCFm6L3zH+pA6O87VLkw7JRBBRbqvigazWPnzDoPJg0vZlAyI7"
    "lh4UXFDV8Ylblw4o7VR2OHd2OHusOln3Fm5eNpqkT9mxwN8OvBAzLGWjma9B2UD46XQux6"
    "P/NYevjqoMaQY/Qmvths6ieDDBI1ykZcPBnQX2IpQFBm4EzhOcXiTtF40CMhhx07KhZD2S"
    "Y8HanfjWs3UHHtYu4QepSwTv202Q2jqqok1T6WoktAwtW0any+VzTqq4r52I3ddOdB3gHf"
    "sH4hMFciKPHCOR49r+s0D9Q5KxlSKfw8im2TKoi/wYYl+/VBEAET3rD3vjX1LPwFQbMBgN"
    "P51xfAPPfpmaPR766DxXQD8hU0S/PXvxVsGPOLMc+iXKT4pS68WarBfjiKlVjxIOaQfPlC"
    "qVLcWFLXN1LVeOq3CekFR6Q1Pc0BCI97azWPs8n6LJ0l4sxNFADG2X3BlPT759nzowoh9F"
    "LouTq95gkPdR/GoH1r3v/Qtw1L2F1bVpwj0X1c5aNbiYtuM6oWMvVFxyc6RdWsY79srNsu"
    "DKzQFNpydA3S1ah27tOXTrbv0MfEs2DpSm6l5mjzeVgkHfFASDvskHg0agrR4l684zZB0E"
    "u3aNTwQZWNo8ubcM6ZSse0ifvKsiCcFW4hjndzlpyAczZ4VTgMruInnK7kG+lZ0kA056N+"
    "GQdhD02neUDDbpXYVD2j3Et7KzLEEQcKvIicEmSLoH8laq18KROQ+Sqd0Sig6qCuu37y28"
    "mb2QWsQZRQcBroKvGN4cuoTXRw5hsXM8TfWS68HnHFlkDUXcDrS9qMn2onjKlNzlWVo900"
    "2eaZ04d08S2pO9cObIKLKUOZZoqhcdtpW4uUoGvVFUL/lcp92EZXZ4mlLv703e39EMWP+S"
    "VAFRRB2UMN5XUUW8F2si3ucUEUkk6N2zJesKyyHtIORbcNpMccujLXbjpqm0G7cOhX6Bh4"
    "ITBGulWaYI9cHf5DkmI9Kqbo4kjd4a6a2RDMesiidJo/FkPKuYqNLKcVgMnca1MEY/jTSl"
    "8ZUOzmcCrM+SblsJcWlwPrkRCqLyuWu5BqCrlwZuKbbsB1wB3zS8XWNbjC154GyQkjP0vo"
    "BNMyYyG8YUddletn8n+RJzgegoxApv/2TiDW4rKi9iGpcY50DkpEN4jgvpHJyPTcitJsT9"
    "4YX52ehf4lB283N/Mp3wnhjTw4eOhpz78Prhbd44AEeT5llgblGR/LwRY81IKRKoVZZ/BP"
    "2KkhZMRoOohNF4dDWa9kfD3gD9PB+Nr0dj+PrRj6trczjpodso/yFvFIJqSoJ2gnpKP/f6"
    "0/7wk3Xd++XKHE7Rs3NJFeBfNxPzwrq5Rn+an6/746gI00+j/kX019i8vBmivwVjfbIX6w"
    "qLBzfLRkrFDqTJLV8b3300Mpd2fI34CW9SdKJF52RKrtJxka2z4XHmNJvEI1x5ihgXqonF"
    "HwuoMgRAPTkzHKQFrdDjMl04UeeK98hIdC5/atSOeHAqc1PPJapusQvqyBiNjex+vGQEk0"
    "JGPJVPCtE6G2G0Oohb0fogL8AG7zZN+xOxnOW5f1LWtHoCoCwfiy77pfN51C5F5lBvpBCp"
    "03nsyN1P10Iyaq8fg9kYlUA9hrBL4OpQyZc1Adohpp480NqGr234TVuu2oav7bsgb+epos"
    "wl5Nx6Vbqt/cD2o8yNbEopJ1+qbKHb80vP8JU6EWVFBSDROHsGwRVLKAEJqk2VPZG5oFzZ"
    "k5oVJJQ9YUqjlT2tU/bgyVPIrUXT6WSN5Hkmk14LZ2iG34fMWidpdE0Fza69FHatodEWFa"
    "a5IRrr1s3yOlD6kgky7VTb5PmlDLVS/F6ecrsnYUO+YHXHRaY+S73ui63FuNQDLL/OmlBV"
    "iC+DWR6as1IJNWtLeTllHL3IzSlq4cDF4CwrPydunsnC8eaceF8g54rk0ndGdjhLS7zXvr"
    "f04mWQE3Ozm8dFsu2KaqYizpYWk8mKRBK1Uo+z6inpECwU9o9H91xcSgYgr5QBcnjSpVD2"
    "LE1jB8MczgV2jrh9LTH+5RC3OCBUNtPdRvntmia4Mfl8KqVPOClIn3DCTUolLj1YmJmKJO"
    "tkroqKySoKs1Xk8J49wgdKbRUJQScxrj8fCD4ZZQBOCTq4ZXyogO8HIbofWGzB/T2YcaRy"
    "MbgZRQfRrd+OvwL+DDn0363yIIsdfygiJcefpm0TNXu12UtvDQFScKpiKTuE7o69qpbwHZ"
    "zVwgG+3OrO0XVoCmpb4ADnBXRDjjFPCCxFo0HNg4oUGzJnXdK+e4zaViSPSG8E5WyVfZlD"
    "3KElvOOtGb59GFiQjbDWAYd1Fk5Cjq5DU1DbLnLnuevAWjj3cf336vByKDXAeYBh93MnxI"
    "rWHLbiwjY01UZ1bZompBSgt5XCNi4A88B68tazR152gcKCZjnaPdc024FDUX21zVa+4/ly"
    "AVAkSZdCRGrcTZZ3joueKMH5UURdVHRsoxR3bAPLwSwOsaGIXnbO3syaWDk+KSN5ycFJd+"
    "v5A1ASOVjKDvFiu1YFwb0FSgwyvDBJ0iHgazu2kBC2irIyQYlh6XAUF0X64zytBrkYZPT3"
    "M7A5e0glnElyDTUvCDrKKhFAngtImkM4pJrV5al9kPfVDNk3ZHQ+FJHGlVdqdwXUjE0MYZ"
    "fA3TGHoeOhdYBNMwBunWu+zgK1bY/8GKs8vAp5WNOe2ghreYpbalVtkIiVL23KxOynjuQ3"
    "QYt3qHzEPpX8KVLDb4jUT5kyv4sg4Tj/TVdTjFHV7N+tBGruBFhO2BCqvvvkOTNwEffWWu"
    "5rJ8kysiCSyKv170ysDnOfzqwLooSwF+PeJc6mO4hz6V73UA5dnECXSJSbdRX7eIqfFTXI"
    "Hnbem5hGdBGFswzhI8zxOUq5akzRz8yh0Tgzpz+b8NIbnCYDOVS/jkl6V6OblIJ008OJNq"
    "I2l/3P5oV1Dc8Jk9vwY9ryU/8y6Qu5lpB5lOMWw+kP1uXYTDpKvadQLydxm7PR8GZifRr3"
    "ygYWNby6GUz714O+OY5bU75usHn0vuYAwoWXrAEngAE/Mz2J8U/bZFOQXoqTKQ8gN4lmGP"
    "7HgpNhDfrRb8RvWiM4uPEkN+9znAlH/Fh8P3tkbIAg47+SSxDC1LbDPCTSuhc8JWpArORM"
    "iI4mGC2cQ1J5T46AbP3dR4Nsxr4u5iHE40C3mWA3vGERg0iU2LkQuKghfH7Sgn12wjKKHx"
    "+3yEbAqsHST+k18SnhYeVaogHDoWXcF/k5HKkH6CHWqShGL2atKoTpJQ5HSqF6vxL9RJwl"
    "/Pc3dHQVh/AluttYxiH74AfywUEmCl/8GgXxfFnfVAr3v8pH5UTnY/Eo4kZlo8j6okehow"
    "v3G134aLsuWEh5JGQkHfRHqDmshfiEZFYzRaW1hTSmPpgDsJRWwTJkGlXWbcbzJYPbYoLu"
    "OaVvJXrQ8+eQ41Eq4s4h7R7oW4kEiJALvTApfCJnNuOSd8iovmPbWaK3UZmKPK02YipPRO"
    "T/r+KpRhPqKVC3IyuGJ9UQmaQn4ICwACnVQ2BI9TSofwcLx3VmSl8CQ6knYbMwvTz6xeF5"
    "XcNcR/e2g6f3kYEE6bY3YScLOunSmt7xPpKiqsxginrQk7L5pGzA8Yj70BOz+cTI+z0ypD"
    "olcZP9HrEhVi6kjiB50dGIjcjW3SIIW/dt0Jbv6j7BlL1cm3KY4H3aB6EyqgydLgTCljCN"
    "fCslYaWptAN7oQM7mS17Uxd2sq92rtdyN3bmkxU4snN23DoAznpq5TZbIUiAPGYqYCvMVC"
    "ONbXVX90buCqXQ0ptiEwog0G5tiZfT34u8MpNWhPNrdCFyfcXXRjfY4/nCnPyIvV7Ns0l/"
    "Gjs/j6dDc5xzfkUdR869JU6hSavs8bQyK/MPJZQp2cXMkpRdw4pd/JMzqEToLBlV0iwbFq"
    "5LKNC44ceK7kEyTmu6O/LdqL7IG8gBl2lH90LpNeh+6Fu4wiJxgYNTWjNjbEIWO6mH0R9e"
    "mJ+N/iV2fjQ/9yfTSQ66uILGaMjegRcPb6nd/hY+95bwFLs9OCp0taTfKSuWwRk+cnpQHD"
    "8iLXiB7KuPhs84tmTvwNyo9CKSvsPJDstxGyY2X7HHMLHX1+grrP1h9+oPK1tVvMOlxGv2"
    "hEV1SRSKglJkuibosWJNUO/+fuG4KhPAUuo5UJ2DhQ35LcggopOCGwor3mY4pHrHKdtxcN"
    "ARioCSK6DEkHXPKP+2ik3+rdgk/5ZbGGUttaAzCr2Oy9ZxUsBOMikjRfWS8zI2wobUHgRb"
    "Z0LS2YNexDTj7BiSpheSRhtetJFQW7T2De42LFp3Sa6bemwuVVPnNHJXKMWX3BLblPaqmQ"
    "zUTlLvJFpzrAvjFuTOtaDKcKc6tLgKd9I6Ue0Udkk2onolFUNMx1grKuoQ3cxMQ+hXZC2b"
    "wC02ygU06Q8/DczYLpaQRWK5sNfodtZv1PFHI+n2CP59SIj2TN4R8kGRaCp8EL5NpzdaB3"
    "Gum/NpnNgoSWv006if5TVKuljzbGjkTeI14u4/xl3i1yDLnfNfIXpPSPtc8CJEI2Y+PqZz"
    "gBPZREP47vtkDIqWlmhfFZtb0n231OZipTu+kuVF21j2amP5Y227oVxtGZKkSw7ntYUcPd"
    "rwPeDpsg65WTHEirgcodbHlenj4EvLZcxJCbqnS95KpgydYrt+cV8ryVQAbp2SrB1anXZo"
    "y9qp1GmizqGiTqeK3mHXiaSbeRjsVO0QaYxSFlwkT9LNMokyuYJy1EqLjnGK5gOO1NjPEk"
    "+KBUYiO6Wqkx7lA66SznPmLVdoseMjFDVnkwOmDfDQn8VJNMmedBrNBom07np5x3P7F8sE"
    "GUU9Alc5zjuTCU6q5XwoSPmg/Ut2DfD6TjlHXp62SxoanSHvZU6E8uegv4X6ErQ5c7XsbC"
    "SdngDlCQC27wKlKWAp9SQoT8JsYX9VmwSWUk+C8iT4AMooc7VpyNPqiVA/E3ygfCywpPud"
    "htdtg95bAVfaKEMRaVdBPqTyNhmKUJtkGm2SodR/kvPM0upAhCbP9JMTOKFkmA5J85KDdG"
    "bISLZYqH0lDK3+Spr8lUSzZfnADnifSkHhKZawe+407yq507wrcKd5l3enufMhcNKRMySR"
    "9gZgNVN7TVrYIm5NAtTQkc6sR5BoOMsqw+8+61tDga0/7Vu0WdaA7VnaUSu31fLgI/JUqQ"
    "As+sBrgHXqdKpoPIsqsQ1u4Fm1t6LqbYGddgJ33E0D4GKkBrCnrqIU6b43xGmMO+kqRCGA"
    "g9vUn3GKO+kSRFvwZ0zc7bCFHnNTpBsjdTfzXiTM+cZHg/Z1Mb5hslNivizpKLH7CJ+UNM"
    "jlySTtRXG2Q+oSbESMgnpoZPMTPjK6zTyQtBNGiUHJC7ABac2lnobsKcJnoZtkzfjE9JJl"
    "F01bRpYZcU/RfaIz0pST708QwUnf5kdwjq7NIYrbPB9dXQ/MaRTEiRK19nuDwS/W2Ly8GV"
    "5EV8m/z3vDc3MwiCI98y6u6aNjrz/kIxon15yY/7wxITGTWJMhgD1ejEfXWWvm/m9VnGjT"
    "I1nsTEue2qVOtWmyVtxaB2K2zmtVJ7vMXCrfVnGpfCt2qXybC2KDUDx4vlQwJknTQZDfvK"
    "8SK8jqpolQwfe5UnAQCutulcdY7I2RUXTJDaO2QGJdCbJONKME7SreKixll+DdseNKlg9d"
    "iqmgqLQF5K+c+kMSUIJEo9m4XGwNM4tuxQZCBANuqFAmYg9buV5LVcr07ldBU7+ItZj1AF"
    "ufTrSJ4BI7YZV6TXuKNW/mjrD9WPMtah5TbWHE3R2INFRMu0xVRXKFKJ46V7NHLbwaf25i"
    "rVDyNZZrhJJdQDHWmuG5vMDBq0QXRdmvniidiBzWYmd7gqRLokttkqFOgrYd3YW18tEOoi"
    "Bx86i7BLOOZH6ZE6Ejmfc+BVHpQZxwVU5bnSfs0izUtvHP7OARMehy4DJUGllBCDjPN8Xz"
    "FsB2xcHfPJPAHSRqIaRFX/9ohOtnpmEXZ31mLxjeXJ2Z48M3mO2GjZywcItQ2KUZwi6t4h"
    "3v0kvPBc8qU8AQ6ilQngKdcaIBk5B6mynIqFzaLs1FbSerTinRtOWufASLetCTojwpOutN"
    "AyZhBYUj+0FJmZYj1clW5NY/8EPn3kEOgUofAY9cT4HaubDBZyDuQ0+G2mRs+GEU96MnpW"
    "OOdU1RFEn4ggXAf5IHlabS/nVt9ANrpDuNtCNYvBJrAHeS9dTKRVuKLf3R6tDtdoaTYm8+"
    "YXUMbit+cYzUmYv0QoiqZhzTLlYlIaxZE1Eca/rY/5t/IBvUiodFkufiLfHzSsNdqVbZwH"
    "IaQxRxmv6Nnr15VCz1aMiL+6E4OpTTljNYQtODHkz+pIaWYzNxwG3uIkVDyQqoPXVB2scv"
    "Dp/nuPdlgfVizz4/a6MjPLXnXgvPhLoV99qfZu+CZ+hZysbaPK2eiE0mQtlqkqfVE7HJRB"
    "Bchep88LvQ07LJtMTMm+qU5Mm1klLFkogd/dTNiTS5/iKUp8MFX+Gr3Cm5hedp9URsYFGR"
    "zb+8YeLlxsG+/czLmbpAqmgGQ6ZNJCJY5VPFM6S6dEajU8U338CobWE6J0JFc80WTBDRbi"
    "ZQaJM3RXYAWhli/JdBC+XRhbxUGF2nRROBmUBSWR0nMuUoq7MUp2JldZi1qTcAvbzkN6nT"
    "j4qEMxleSRjxoOOv5+CYU+eb6kxX+tYa9UaxGHVr1HUeyi2mSNQp6BohbOtgj0ZMxL0TzC"
    "CH8ujwSqGIdxyGTG88VXKzgnvgA5cnWxTpmAii7tX3OqmkZTop0DKd5LVM8GluYM8U8gfm"
    "KXUGQSYExvOUbP00nTbZyMUdIfA2OTIFHehpUI5BkttX8pR6X2G8/L2F0sqm6fSClssugH"
    "xKF2ApX7oxT6kXdEMSQncSzZZm4d98R6gxvUK4xhlBZKHME2pM02qMcA+UkeZSgu5JcqeV"
    "JLnTAknuNC/JNd/e2ZK9tH0Gz0aESR033uIZ29IE+bOpu+Ks2XjVxG2FYUvMfZUifeRzyW"
    "ci8VT0PHSPeRZHmsUP5F1PmjOtSoeE5ArRkNA9ZkiZGIKfQfwseEZ0oAoegm/mQCaP4hhk"
    "6hJshP+QtjPHRayvgI/PyJy1mbp/XGRzTopFL9OmOk6qdVZd7Qy5fWfIe89fot0kKs4pAX"
    "WOsIOIf6iA9wch2h9YrJfeE+BsHP+YjIZ8jFMC1iPSmYXGf4yFE7TRxlgAKoIC9Zy6QSZo"
    "Hl71PrNAnw9GZ+yugjo4Y5UgHk/UFKOetNegbwC6ajSBjiSoKw1QAIlde8GBvyhNNEmmM0"
    "VXzxSNGU0V33eKUHu+N9rzPZ4rubgRikir1FmV+txzgcJnQxHW8Nm0B93WfTXxVMl9NRSR"
    "/moY5mq9Wqh4ALB0WivNOgCs/SfnyfNl8/zRZDq4qVDXn67CGrT9sUawvQu2VNvPfrNVkv"
    "3Fy7Fp+DYxfIz5dJtgTaF015aH5gd9b2MTHubGzbD/zxvT6A8vzM9G/xKHIJmf+5PpxLjl"
    "UN4eGKMhewdePLylFtbtwVEc5JTyVTi+Ccc2HVfQ4f/1/wHxvUJa"
)
