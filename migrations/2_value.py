"""Change the schema."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that makes the change."""
    return r"""
ALTER TABLE "refund" DROP CONSTRAINT IF EXISTS "refund_parts";
        CREATE TABLE IF NOT EXISTS "package" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "description" VARCHAR(1000),
    "price_minor" BIGINT NOT NULL,
    "validity_months" INT NOT NULL,
    "is_family_shareable" BOOL NOT NULL,
    "max_freeze_days" INT NOT NULL,
    "refund_basis" VARCHAR(8) NOT NULL,
    "position" INT NOT NULL,
    "is_active" BOOL NOT NULL,
    CONSTRAINT "package_terms" CHECK (price_minor > 0 AND validity_months > 0 AND max_freeze_days >= 0),
    CONSTRAINT "package_refund_basis" CHECK (refund_basis IN ('PACKAGE', 'LIST'))
);
CREATE INDEX IF NOT EXISTS "idx_package_positio_28aa48" ON "package" ("position", "id");
        CREATE TABLE IF NOT EXISTS "gift_certificate_batch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "partner_id" UUID,
    "kind" VARCHAR(12) NOT NULL,
    "quantity" INT NOT NULL,
    "value_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "expires_on" DATE,
    "created_by_kind" VARCHAR(16) NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "gift_certificate_batch_quantity" CHECK (quantity > 0),
    CONSTRAINT "gift_certificate_batch_value" CHECK (value_minor > 0 AND 0 <= paid_minor AND paid_minor <= value_minor)
);
CREATE INDEX IF NOT EXISTS "idx_gift_certif_partner_dabe21" ON "gift_certificate_batch" ("partner_id");
        CREATE TABLE IF NOT EXISTS "package_entitlement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "service_ids" JSONB,
    "quantity" INT NOT NULL,
    "period" VARCHAR(8) NOT NULL,
    "minimum_interval_days" INT NOT NULL,
    "package_id" UUID NOT NULL REFERENCES "package" ("id") ON DELETE RESTRICT,
    CONSTRAINT "package_entitlement_position" UNIQUE ("package_id", "position"),
    CONSTRAINT "package_entitlement_quantity" CHECK (quantity > 0 AND minimum_interval_days >= 0),
    CONSTRAINT "package_entitlement_period" CHECK (period IN ('MONTH', 'QUARTER', 'YEAR', 'TOTAL'))
);
        CREATE TABLE IF NOT EXISTS "payment_mandate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "reference" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "payment_mandate_once" UNIQUE ("patient_id", "reference")
);
        CREATE TABLE IF NOT EXISTS "package_subscription" (
    "id" UUID NOT NULL PRIMARY KEY,
    "renewed_from_id" UUID UNIQUE,
    "package_name" VARCHAR(200) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "renewal" VARCHAR(10) NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "validity_months" INT NOT NULL,
    "is_family_shareable" BOOL NOT NULL,
    "max_freeze_days" INT NOT NULL,
    "refund_basis" VARCHAR(8) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "sold_by_kind" VARCHAR(16) NOT NULL,
    "sold_by_id" UUID,
    "sold_at" TIMESTAMPTZ NOT NULL,
    "reminded_at" TIMESTAMPTZ,
    "tries" INT NOT NULL,
    "next_try_on" DATE,
    "ended_at" TIMESTAMPTZ,
    "cancel_reason" VARCHAR(500),
    "used_minor" BIGINT,
    "refunded_minor" BIGINT,
    "mandate_id" UUID REFERENCES "payment_mandate" ("id") ON DELETE RESTRICT,
    "package_id" UUID NOT NULL REFERENCES "package" ("id") ON DELETE RESTRICT,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "package_subscription_status" CHECK (status IN ('ACTIVE', 'PAST_DUE', 'CANCELLED', 'EXPIRED')),
    CONSTRAINT "package_subscription_renewal" CHECK (renewal IN ('OFF', 'REMINDER', 'AUTOMATIC')),
    CONSTRAINT "package_subscription_mandate" CHECK (renewal <> 'AUTOMATIC' OR mandate_id IS NOT NULL),
    CONSTRAINT "package_subscription_paid" CHECK (0 <= paid_minor AND paid_minor <= price_minor),
    CONSTRAINT "package_subscription_dates" CHECK (starts_on <= ends_on),
    CONSTRAINT "package_subscription_tries" CHECK (0 <= tries AND tries <= 3),
    CONSTRAINT "package_subscription_refund" CHECK ((status = 'CANCELLED') = (refunded_minor IS NOT NULL) AND refunded_minor = greatest(0, paid_minor - used_minor))
);
CREATE INDEX IF NOT EXISTS "idx_package_sub_mandate_4b3533" ON "package_subscription" ("mandate_id");
CREATE INDEX IF NOT EXISTS "idx_package_sub_package_ff4c33" ON "package_subscription" ("package_id");
CREATE INDEX IF NOT EXISTS "idx_package_sub_patient_eb0164" ON "package_subscription" ("patient_id", "id");
CREATE INDEX IF NOT EXISTS "package_subscription_open" ON "package_subscription" ("ends_on", "id") WHERE status IN ('ACTIVE', 'PAST_DUE');
        CREATE TABLE IF NOT EXISTS "renewal_charge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "payment_reference" VARCHAR(200),
    "decline_reason" VARCHAR(200),
    "subscription_id" UUID NOT NULL REFERENCES "package_subscription" ("id") ON DELETE RESTRICT,
    CONSTRAINT "renewal_charge_once" UNIQUE ("subscription_id", "number"),
    CONSTRAINT "renewal_charge_number" CHECK (number BETWEEN 1 AND 3 AND amount_minor > 0),
    CONSTRAINT "renewal_charge_status" CHECK (status IN ('ASKED', 'PAID', 'DECLINED') AND (status = 'ASKED') = (answered_at IS NULL))
);
        CREATE TABLE IF NOT EXISTS "subscription_entitlement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "service_ids" JSONB,
    "quantity" INT NOT NULL,
    "period" VARCHAR(8) NOT NULL,
    "minimum_interval_days" INT NOT NULL,
    "list_minor" BIGINT NOT NULL,
    "unit_minor" BIGINT NOT NULL,
    "subscription_id" UUID NOT NULL REFERENCES "package_subscription" ("id") ON DELETE RESTRICT,
    CONSTRAINT "subscription_entitlement_position" UNIQUE ("subscription_id", "position"),
    CONSTRAINT "subscription_entitlement_terms" CHECK (quantity > 0 AND minimum_interval_days >= 0 AND list_minor >= 0 AND unit_minor >= 0),
    CONSTRAINT "subscription_entitlement_period" CHECK (period IN ('MONTH', 'QUARTER', 'YEAR', 'TOTAL'))
);
        CREATE TABLE IF NOT EXISTS "entitlement_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "number" INT NOT NULL,
    "used" INT NOT NULL,
    "reserved" INT NOT NULL,
    "used_on" DATE,
    "reservation_id" UUID,
    "invoice_id" UUID,
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" UUID,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "entitlement_id" UUID NOT NULL REFERENCES "subscription_entitlement" ("id") ON DELETE RESTRICT,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "entitlement_entry_kind" CHECK (CASE kind WHEN 'RESERVE' THEN reserved > 0 AND used = 0 WHEN 'RELEASE' THEN reserved < 0 AND used = 0 WHEN 'USE' THEN used > 0 AND reserved <= 0 AND -reserved <= used AND used_on IS NOT NULL WHEN 'RETURN' THEN used < 0 AND reserved = 0 AND used_on IS NOT NULL ELSE false END)
);
CREATE INDEX IF NOT EXISTS "idx_entitlement_patient_8b240a" ON "entitlement_entry" ("patient_id");
CREATE INDEX IF NOT EXISTS "idx_entitlement_entitle_ce166f" ON "entitlement_entry" ("entitlement_id", "id");
CREATE INDEX IF NOT EXISTS "entitlement_entry_invoice" ON "entitlement_entry" ("invoice_id", "entitlement_id") WHERE invoice_id IS NOT NULL;
        CREATE TABLE IF NOT EXISTS "entitlement_period" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "quantity" INT NOT NULL,
    "used" INT NOT NULL,
    "reserved" INT NOT NULL,
    "entitlement_id" UUID NOT NULL REFERENCES "subscription_entitlement" ("id") ON DELETE RESTRICT,
    CONSTRAINT "entitlement_period_once" UNIQUE ("entitlement_id", "number"),
    CONSTRAINT "entitlement_period_counters" CHECK (number >= 0 AND used >= 0 AND reserved >= 0 AND used + reserved <= quantity)
);
        CREATE TABLE IF NOT EXISTS "entitlement_reservation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "visit_on" DATE NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "entitlement_id" UUID NOT NULL REFERENCES "subscription_entitlement" ("id") ON DELETE RESTRICT,
    "patient_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "entitlement_reservation_status" CHECK (status IN ('OPEN', 'USED', 'RELEASED')),
    CONSTRAINT "entitlement_reservation_closed" CHECK ((status = 'OPEN') = (closed_at IS NULL))
);
CREATE INDEX IF NOT EXISTS "idx_entitlement_patient_89a36e" ON "entitlement_reservation" ("patient_id");
CREATE INDEX IF NOT EXISTS "idx_entitlement_entitle_449a95" ON "entitlement_reservation" ("entitlement_id", "visit_on");
CREATE INDEX IF NOT EXISTS "entitlement_reservation_open" ON "entitlement_reservation" ("visit_on", "id") WHERE status = 'OPEN';
        CREATE TABLE IF NOT EXISTS "subscription_freeze" (
    "id" UUID NOT NULL PRIMARY KEY,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "lifted_at" TIMESTAMPTZ,
    "subscription_id" UUID NOT NULL REFERENCES "package_subscription" ("id") ON DELETE RESTRICT,
    CONSTRAINT "subscription_freeze_days" CHECK (ends_on >= starts_on - 1)
);
CREATE INDEX IF NOT EXISTS "idx_subscriptio_subscri_9c5431" ON "subscription_freeze" ("subscription_id", "starts_on");
        CREATE TABLE IF NOT EXISTS "gift_certificate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "partner_id" UUID,
    "kind" VARCHAR(12) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "code_salt" BYTEA,
    "code_until" TIMESTAMPTZ,
    "last_characters" VARCHAR(4) NOT NULL,
    "pin_hash" BYTEA,
    "pin_failures" SMALLINT NOT NULL,
    "initial_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "service_ids" JSONB,
    "buyer_name" VARCHAR(100),
    "buyer_phone" VARCHAR(16),
    "buyer_email" VARCHAR(254),
    "recipient_name" VARCHAR(100),
    "recipient_phone" VARCHAR(16),
    "recipient_email" VARCHAR(254),
    "message" VARCHAR(500),
    "design" VARCHAR(12) NOT NULL,
    "locale" VARCHAR(2) NOT NULL,
    "deliver_on" DATE,
    "delivery_begun_at" TIMESTAMPTZ,
    "delivered_at" TIMESTAMPTZ,
    "payment_reference" VARCHAR(100),
    "valid_from" DATE NOT NULL,
    "expires_on" DATE,
    "expires_at" TIMESTAMPTZ,
    "time_zone" VARCHAR(64) NOT NULL,
    "created_by_kind" VARCHAR(16) NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ NOT NULL,
    "issued_at" TIMESTAMPTZ,
    "batch_id" UUID REFERENCES "gift_certificate_batch" ("id") ON DELETE RESTRICT,
    "owner_id" UUID REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "purchaser_id" UUID REFERENCES "patient" ("id") ON DELETE RESTRICT,
    CONSTRAINT "gift_certificate_code" UNIQUE ("code_hash"),
    CONSTRAINT "gift_certificate_kind" CHECK (kind IN ('SOLD', 'PROMOTIONAL', 'CORPORATE', 'COMPENSATION')),
    CONSTRAINT "gift_certificate_status" CHECK (status IN ('AWAITING_PAYMENT', 'ACTIVE', 'FROZEN', 'USED_UP', 'EXPIRED', 'VOIDED', 'REFUNDED')),
    CONSTRAINT "gift_certificate_value" CHECK (initial_minor > 0 AND 0 <= paid_minor AND paid_minor <= initial_minor),
    CONSTRAINT "gift_certificate_paid_by_kind" CHECK ((kind IN ('SOLD', 'CORPORATE')) = (paid_minor > 0)),
    CONSTRAINT "gift_certificate_end" CHECK ((expires_on IS NULL) = (expires_at IS NULL)),
    CONSTRAINT "gift_certificate_issued" CHECK ((issued_at IS NULL) = (status = 'AWAITING_PAYMENT') OR status = 'VOIDED'),
    CONSTRAINT "gift_certificate_pin_failures" CHECK (0 <= pin_failures AND pin_failures <= 5)
);
CREATE INDEX IF NOT EXISTS "idx_gift_certif_last_ch_71585b" ON "gift_certificate" ("last_characters", "id");
CREATE INDEX IF NOT EXISTS "idx_gift_certif_status_f6508d" ON "gift_certificate" ("status", "id");
CREATE INDEX IF NOT EXISTS "idx_gift_certif_kind_a59659" ON "gift_certificate" ("kind", "id");
CREATE INDEX IF NOT EXISTS "gift_certificate_owner" ON "gift_certificate" ("owner_id", "id") WHERE owner_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "gift_certificate_purchaser" ON "gift_certificate" ("purchaser_id", "id") WHERE purchaser_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "gift_certificate_partner" ON "gift_certificate" ("partner_id", "id") WHERE partner_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "gift_certificate_of_batch" ON "gift_certificate" ("batch_id", "id") WHERE batch_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS "gift_certificate_due" ON "gift_certificate" ("expires_at", "id") WHERE status IN ('ACTIVE', 'FROZEN');
CREATE INDEX IF NOT EXISTS "gift_certificate_shown" ON "gift_certificate" ("code_until") WHERE code_salt IS NOT NULL;
CREATE INDEX IF NOT EXISTS "gift_certificate_to_deliver" ON "gift_certificate" ("deliver_on") WHERE deliver_on IS NOT NULL AND delivery_begun_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "gift_certificate_payment" ON "gift_certificate" ("payment_reference") WHERE payment_reference IS NOT NULL;
        CREATE TABLE IF NOT EXISTS "gift_certificate_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" BYTEA NOT NULL,
    "shown_to" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "certificate_id" UUID NOT NULL REFERENCES "gift_certificate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "gift_certificate_token_once" UNIQUE ("token_hash"),
    CONSTRAINT "gift_certificate_token_in_time" CHECK (used_at IS NULL OR used_at < expires_at)
);
CREATE INDEX IF NOT EXISTS "idx_gift_certif_expires_156e58" ON "gift_certificate_token" ("expires_at");
CREATE INDEX IF NOT EXISTS "idx_gift_certif_certifi_e95d8f" ON "gift_certificate_token" ("certificate_id");
        CREATE TABLE IF NOT EXISTS "invoice_discount" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "rate_bp" INT NOT NULL,
    "units" INT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "line_id" UUID NOT NULL REFERENCES "invoice_line" ("id") ON DELETE RESTRICT,
    CONSTRAINT "invoice_discount_amount" CHECK (amount_minor > 0 AND units >= 0)
);
CREATE INDEX IF NOT EXISTS "idx_invoice_dis_invoice_534a82" ON "invoice_discount" ("invoice_id");
CREATE INDEX IF NOT EXISTS "idx_invoice_dis_line_id_30d059" ON "invoice_discount" ("line_id");
        ALTER TABLE "organisation" ADD "free_child_services_a_year" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "certificate_life_months" INT NOT NULL DEFAULT 12;
        ALTER TABLE "organisation" ADD "certificate_maximum_minor" BIGINT;
        ALTER TABLE "organisation" ADD "child_discount_bp" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "treatment_days" INT NOT NULL DEFAULT 90;
        ALTER TABLE "organisation" ADD "free_child_services" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "organisation" ADD "certificate_minimum_minor" BIGINT NOT NULL DEFAULT 1;
        ALTER TABLE "loyalty_status" ADD "relatives" INT NOT NULL DEFAULT 0;
        ALTER TABLE "loyalty_status" ADD "earned_since" DATE;
        ALTER TABLE "loyalty_status" ADD "is_by_family" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "loyalty_status" ADD "earned_tier_id" UUID;
        ALTER TABLE "loyalty_status" ADD "earned_grace_until" DATE;
        ALTER TABLE "loyalty_status" ADD "first_visit_at" TIMESTAMPTZ;
        ALTER TABLE "loyalty_status" ADD "earned_review_on" DATE;
        ALTER TABLE "loyalty_status" ADD "friends" INT NOT NULL DEFAULT 0;
        ALTER TABLE "tier" ADD "priority_booking" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "tier" ADD "warranty_months" INT;
        ALTER TABLE "tier" ADD "free_consultations" INT NOT NULL DEFAULT 0;
        ALTER TABLE "tier" ADD "category_discount_bp" JSONB NOT NULL DEFAULT '{}';
        ALTER TABLE "tier_change" ADD "author_kind" VARCHAR(16);
        ALTER TABLE "tier_change" ADD "previous" JSONB;
        ALTER TABLE "tier_change" ADD "note" VARCHAR(500);
        ALTER TABLE "tier_change" ADD "until" DATE;
        ALTER TABLE "tier_change" ADD "is_undone" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "tier_change" ADD "author_id" UUID;
        ALTER TABLE "invoice" ADD "cancel_reason" VARCHAR(500);
        ALTER TABLE "invoice" ADD "cancelled_at" TIMESTAMPTZ;
        ALTER TABLE "invoice" ADD "prepaid_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "refunded_package_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "certificate_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "package_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "refunded_certificate_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "refund" ADD "to_packages_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "returned_units" INT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "pool_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "entitlement_id" UUID;
        ALTER TABLE "tender" ADD "pool_refunded_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "sold_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "line_id" UUID;
        ALTER TABLE "tender" ADD "certificate_id" UUID;
        ALTER TABLE "tender" ADD "units" INT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "title" VARCHAR(300);
        ALTER TABLE "loyalty_status" ADD CONSTRAINT "loyalty_status_earned_tier_id_fkey" FOREIGN KEY ("earned_tier_id") REFERENCES "tier" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "tender_certificate" ON "tender" ("certificate_id") WHERE certificate_id IS NOT NULL;
        CREATE OR REPLACE TRIGGER entitlement_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entitlement_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        ALTER TABLE "invoice" ADD CONSTRAINT "invoice_prepaid" CHECK (prepaid_minor >= 0);
        ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_refunded_parts" CHECK (refunded_bonus_minor <= bonus_minor AND refunded_certificate_minor <= certificate_minor AND refunded_package_minor <= package_minor);
        ALTER TABLE "loyalty_status" ADD CONSTRAINT "loyalty_status_manual" CHECK (is_manual = (earned_tier_id IS NOT NULL) AND is_manual = (earned_since IS NOT NULL) AND is_manual = (earned_review_on IS NOT NULL));
        ALTER TABLE "refund" ADD CONSTRAINT "refund_parts" CHECK (total_minor = to_money_minor + to_bonus_minor + to_certificates_minor + to_packages_minor AND total_minor > 0);
        ALTER TABLE "tender" ADD CONSTRAINT "tender_pool" CHECK (0 <= pool_refunded_minor AND pool_refunded_minor <= pool_minor AND pool_minor <= amount_minor);
        ALTER TABLE "tender" ADD CONSTRAINT "tender_sold" CHECK (0 <= sold_minor AND sold_minor <= amount_minor);
        ALTER TABLE "tender" ADD CONSTRAINT "tender_units" CHECK (0 <= returned_units AND returned_units <= units);
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that takes it back."""
    return r"""
ALTER TABLE "tender" DROP CONSTRAINT IF EXISTS "tender_units";
        ALTER TABLE "tender" DROP CONSTRAINT IF EXISTS "tender_sold";
        ALTER TABLE "tender" DROP CONSTRAINT IF EXISTS "tender_pool";
        ALTER TABLE "refund" DROP CONSTRAINT IF EXISTS "refund_parts";
        ALTER TABLE "loyalty_status" DROP CONSTRAINT IF EXISTS "loyalty_status_manual";
        ALTER TABLE "invoice_line" DROP CONSTRAINT IF EXISTS "invoice_line_refunded_parts";
        ALTER TABLE "invoice" DROP CONSTRAINT IF EXISTS "invoice_prepaid";
        DROP TRIGGER entitlement_entry_append_only ON entitlement_entry;
        DROP INDEX IF EXISTS "tender_certificate";
        ALTER TABLE "loyalty_status" DROP CONSTRAINT IF EXISTS "loyalty_status_earned_tier_id_fkey";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services_a_year";
        ALTER TABLE "organisation" DROP COLUMN "certificate_life_months";
        ALTER TABLE "organisation" DROP COLUMN "certificate_maximum_minor";
        ALTER TABLE "organisation" DROP COLUMN "child_discount_bp";
        ALTER TABLE "organisation" DROP COLUMN "treatment_days";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services";
        ALTER TABLE "organisation" DROP COLUMN "certificate_minimum_minor";
        ALTER TABLE "loyalty_status" DROP COLUMN "relatives";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_since";
        ALTER TABLE "loyalty_status" DROP COLUMN "is_by_family";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_tier_id";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_grace_until";
        ALTER TABLE "loyalty_status" DROP COLUMN "first_visit_at";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_review_on";
        ALTER TABLE "loyalty_status" DROP COLUMN "friends";
        ALTER TABLE "tier" DROP COLUMN "priority_booking";
        ALTER TABLE "tier" DROP COLUMN "warranty_months";
        ALTER TABLE "tier" DROP COLUMN "free_consultations";
        ALTER TABLE "tier" DROP COLUMN "category_discount_bp";
        ALTER TABLE "tier_change" DROP COLUMN "author_kind";
        ALTER TABLE "tier_change" DROP COLUMN "previous";
        ALTER TABLE "tier_change" DROP COLUMN "note";
        ALTER TABLE "tier_change" DROP COLUMN "until";
        ALTER TABLE "tier_change" DROP COLUMN "is_undone";
        ALTER TABLE "tier_change" DROP COLUMN "author_id";
        ALTER TABLE "invoice" DROP COLUMN "cancel_reason";
        ALTER TABLE "invoice" DROP COLUMN "cancelled_at";
        ALTER TABLE "invoice" DROP COLUMN "prepaid_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "refunded_package_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "certificate_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "package_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "refunded_certificate_minor";
        ALTER TABLE "refund" DROP COLUMN "to_packages_minor";
        ALTER TABLE "tender" DROP COLUMN "returned_units";
        ALTER TABLE "tender" DROP COLUMN "pool_minor";
        ALTER TABLE "tender" DROP COLUMN "entitlement_id";
        ALTER TABLE "tender" DROP COLUMN "pool_refunded_minor";
        ALTER TABLE "tender" DROP COLUMN "sold_minor";
        ALTER TABLE "tender" DROP COLUMN "line_id";
        ALTER TABLE "tender" DROP COLUMN "certificate_id";
        ALTER TABLE "tender" DROP COLUMN "units";
        ALTER TABLE "tender" DROP COLUMN "title";
        DROP TABLE IF EXISTS "package";
        DROP TABLE IF EXISTS "gift_certificate_batch";
        DROP TABLE IF EXISTS "subscription_freeze";
        DROP TABLE IF EXISTS "subscription_entitlement";
        DROP TABLE IF EXISTS "entitlement_period";
        DROP TABLE IF EXISTS "entitlement_reservation";
        DROP TABLE IF EXISTS "gift_certificate_token";
        DROP TABLE IF EXISTS "renewal_charge";
        DROP TABLE IF EXISTS "payment_mandate";
        DROP TABLE IF EXISTS "entitlement_entry";
        DROP TABLE IF EXISTS "invoice_discount";
        DROP TABLE IF EXISTS "package_entitlement";
        DROP TABLE IF EXISTS "gift_certificate";
        DROP TABLE IF EXISTS "package_subscription";
        ALTER TABLE "refund" ADD CONSTRAINT "refund_parts" CHECK (total_minor = to_money_minor + to_bonus_minor + to_certificates_minor AND total_minor > 0);
"""


MODELS_STATE = (
    "eJztfQ1z2zbW7l/haHon9n3VncROnOzepjOyzbjaypJXktv0rTscWqJtNhKpJSmn3m7/+w"
    "XALwAEKQKiLJI+O7OpReKA4AMQON/nz87SnVsL/289y7NnD51/aH92HHNpoT+4O12tY65W"
    "6XV8ITBvF6Spmba59QPPnAXo6p258C10aW75M89eBbbroKvOerHAF90Zamg79+mltWP/e2"
    "0ZgXtvBQ+Wh278+hu6bDtz6w/Lj3+uvhh3trWYM0O15/jZ5LoRPK3Itb4TfCIN8dNujZm7"
    "WC+dtPHqKXhwnaS17QT46r3lWJ4ZWLj7wFvj4ePRRe8Zv1E40rRJOESKZm7dmetFQL3urZ"
    "Fe6xjGcDQ1JvrUMDoSAM1cB4OLhuqTt7/HQ/j26M3b928/HJ+8/YCakGEmV97/FT46BSYk"
    "JPAMp52/yH0zMMMWBOMU1EfL8/GQMsiePZieGFqKhMMXDZzHN0azCOD4QopwuqqeA+Kl+Y"
    "exsJz7AH8aR+/eFQD6U2989kNvfIBaHeJHuugzCL+OYXTrKLyHUU9Rxh+VBMJR8xai++b1"
    "6xLoola56JJ7LLroiYEVftoswv+cjIZihCkSDuW5PQu0/2oL28/sFQ1AuwBcDAbueen7/1"
    "7QmB5c9j7zcJ8NRqcEHNcP7j3SC+ngFEGPN+i7L9Rugi/cmrMvX01vbmTuuEduXtvsreXR"
    "kr9iOuY9ARK/MX6/+Mhaz+1Af8SzKDrQ0rvFhxpuZ1hJw+zJtvnE+rXj3v5uzQIjPHTQv6"
    "jBrx3UjetR16QOtuvr/rnEybZe2/O/YRqVNbv5gOt8d7d2ZngxauRJ+J+333eefxGT9Xp8"
    "csivTfLqxSedKdggzhFKgb20crZh4f4Qkfwt/qNdu8S0f6lPpr3LK2arOO9NdXzniFx94q"
    "4enHDbR9KJ9nN/+oOGf2r/Oxrq/Kwl7ab/28FjMteBazjuV8Oc05jEl+NL7NFKvrIvCEmp"
    "E5ahauNBe1LmnOUnjjpmTzI8DLWdld2raJotdqxoP6oL0tvsT9SuL8US2uocYc3QY9fpyd"
    "sS6/Tkbe46xbcy61RSoEkpWrgRVA9wxOwQkCRQ5shaCPXxUQmoj49yoca3hFDLbboMUZV8"
    "Yiu23VvrzvUECzdfVkwpthIVa7YNP4ekyGzLd4HlycCeEADqdZbPBS+Ixm9Yf6CL4ct51t"
    "3at4zZg+kQZeavnbOxjkQHbTTWxvrVoHema5+uh2fT/mioMY0PDlGD6fV4OEHzaN/fW542"
    "6A0vrnsXurZarO7Rg7TeRPvmmxvnVL/oD28cDf1v3OtPdE3/fKZfkS5fee5XX3PvtP+jmZ"
    "6lOUjY97TwAXPN9bS5tbDQ+nnV1aYXxrR3OtCNYQ9JLNeT/vBC08fjs9G5rn1E/Vh4dtHW"
    "+mi7CxNP/av/d+Pow3M0AjwZ5+PRVe6bYJ0ArW0wzNXKchDGzuIpB5TpuH9xoY+1HCrtVP"
    "80GqNxXp1HhOf6QA//mo7RMMjVIU2uIQJN7539oCGxa6pf6sMpAko/u57mT0HyZpuGwz6q"
    "8xvR1eRpb/pza7lyA8uZPf1oPXUEGhyuRbdIi2OnbY0vUWMVTQ6oaParotmfiNlOZsdd4X"
    "eWFIcYohay6dVLRNGWUxbgqHkLod2J8ewOPd/yVp4tMvGc2o7pPYlx5gg5vG+fAstvIOIF"
    "AJ9GXGHCQiJYT/vD3viXhIdMlLeD0fDiVMBFnv4y1Xs87+74XyWZ94QCuHd1mWnmWRgbQ9"
    "50wVI+jwnjOd0iWmXBIN+K0jRzpBXMc3O+uEbM815lcV4sQmLaLGRNRsPJFInJSPq7ETa6"
    "6WjXw/6/rnXt4CbhsG8QKDcpdxj+RBQ3ncNOVuwvlP6mD54bBGQKMnJfcq9bJPEFdKudi3"
    "qn9v1L8TT7+9HR8fH7o9fHJx/evX3//t2H14nLWfZWke/Zaf8Cu58xn9tmf7Tb9eyLJdgH"
    "87nplKKFDPVOZBXjwfQf5Fhpmgr4aFU++it6VXRm+IHpSR/1PC3wdHU76+mZfrADPzvDuW"
    "dI3HzzKdKAD6sKl+X98k0xc2GEH12GZeLuM9xSeBwlzBHZNcNf9BeswDP1ZjN37QS6E3hC"
    "fTlzv5B3MsOWhpU0VfN6jPsBF8ea6M9lveDA/03G/21JFvvSdlyBKqxIQuAp27TLP4u4QI"
    "kH5sJE8qlBnANU5iKnA5gS5Snx3bWHAJXb4RminXqG1oSDlTDarX38csad5y7FQoIYUo6s"
    "SD5olR4Q8/u8xQjxMgL2O99ckRBAMNAW5gp3Nlt7aopsjhRiLmot3bKMf3lPDZoKfDW4rw"
    "d16Ph3lqz/C0e2W1ibcZhmlAeZlZsF+JPrWfa986MVKkD7aCiYTxRAGonbA2t+b3m9tL9m"
    "Ltr0ajq9nvk1EeG5rxbhELpL4ltjtJGM+2fTjnAdV4bxlOqwkUt4I8bcN5wD8p7deBmtkY"
    "z3ah5daf9VuoNqPFhzh8Q/boMX6w8up+eir3eLdHAPcQtwU22cmg00QTVQO1h/rGw0ZQqy"
    "BksJokatRQ3Ulbt4VJIpOVJwjqrzPNdfpGyG7FNviXKvDk4vT6Cso6xTSp6UEXXKSJ4jx5"
    "q66J9nkzvrsNB3IXaqeFNgUccIOV/yrdGeFNS9m4529oN+9qN2QHPJ2vfaa2lXCfZTEshn"
    "mW8tX1BbkKYG9Z2DyNY8kQ08I3boGeF+daSZDJoGTAG8BdixpVyg4/YtXK1vP5RYrW8/5K"
    "5WfIsFFx0qS3Nh+PZcKn0NR9ZCqMvsC/nbQmZXeDB9427hClVkrruwTCfHF5am433NEWED"
    "cS5Sdo1GA0ZGP+1zqq/h9eWpjnZkgjxqZAc5GrG5dWsHvoH3FksyhiVDCopJZcXkzLPmqv"
    "OQpYWJUJ6IeFFbzhwPTumDSGlhIrb/IlRmQkAMUyE1FRKxFJR5xUHDtwROdKcR4acfx9Yi"
    "L01ITkhCw6YoT4/Csjkuxm4rmGJrcRvhiT7f7QDahR9I/aAKzxxAajNSC3drnNwmnhmlwC"
    "Hm7SfDs5Z4lN6WQOmkt3HUWZsw20HcIKsrFqdbELRh4gdjxVgUQYhQC//COh4cNdjlVdKh"
    "SmLDY3CbVMFO6TK0/lA7eEW2nldd7VW4Xb86FD2H/IsX1IZnxe3S5zHipfb9R+211huea6"
    "y0k15nmW9Be+qGaKCh9mDDKEmjdIhoqWmJ5gF7oJ31JrpGA/XzD/owAUib4l/cC3yrsS/6"
    "Lf8m+gD1ybfJdMK/Jk4wGb6qkhmEHAZRiutcUwjdqFvCHBJw7cEk0jiTCOQGFOhAq0/h7V"
    "mIEbMic3NZmBmiFsL85qiMWh+1yrdCHWUU+1AJBCqB1EexL2Hus+7uLHSYPFqGaDPOj/jk"
    "6bYM+azbMpaL+WxWrsS6ANk4P1EPZ2/3LV9y++HIYAcqdGqM0coivE0IVyouNBLije503B"
    "qTdm3M4D83bgV5pRXVgW1DX+jpDNrTZ1d2UZqAQoUX345VerFJRRPxR5wmS9Rl+XjEYuKy"
    "QYnZXiqJTNwwOOGDN8Qocou6WAUULfty+p+4MSh/Gqf8gRDGGvhFgFNyoqQoow7KVwZlVE"
    "GhCt1QCyoTEkNsmcC5ShFgES3gy+IbGX8kkWWpQMoVxENGXJVCSCRDCeu1UIPA2Qf3oESo"
    "J8rlYvKYlVYi5Q6zoVaGd+tDUUXnUAm0Wf4A4C4Lt5CvKoF3rtvw7vNJ1fMY3Ig0ywZsoY"
    "ikcyGBN3AJRSTJObLGXT+3KrIhS1XI5D6XP2cTMULYVPP5IYha9+lJqbVZn/18MONkEZU5"
    "7jdl2cnr/XHyiJzMDuJmRUkeuhntshF8dWN+IdftVNiY8z2lmA7tu++1DCcifDhRt216aO"
    "igGz8M/wo9anHt8IGOXWqv9OE5+kH+HE2m+L8/jfrnrI9t0l+UtGrz28YN04dTT+cepH3U"
    "DlKeQOtPNOzuOrweDAoHMU8NOqE1JTLY9Ifn+met/4n0on/uT6aT/AHOY2vPaJhthC4f3F"
    "Dsyk3nEPvZjnVNPNxNxiCy0JQsQRylihkIdVG5DYgfVvaRm6w/rjgBirsp7YmrnutEVBkG"
    "H2nsvmL9sUJLxCesEp4nloZN0hf2wJyJLgKFjDjakkMiNFj8I1pEnrVE+xZeRsk2E4oWxS"
    "NJixPwDw3vbHpsQs8v3U0PjlL4o3fmH7w0g7UXCUFFj44/Gyq1j+wgKOT5UZBbJUYhxB0s"
    "fvt19/bse1vO1zuhaKHBqXqvWLRE5tJpcBgi0NdzVjwXyz23a3lv4ywlYNuoqj0NRBRcKm"
    "rgUsFxHnLzICCGqdhiKnzLw/Kf0kzwtDARyhNRi3pidZsKueCSVDATApgfW8IQQmhJrUNL"
    "YsFXMgiLoXrJVfdqVJGhOTg27ivBM2D8x3Wk4pkZohZqE07eltAmnLzNT575VuDBCuGM7f"
    "+a6l/2oi5TK+M7a3qWNKYMEVQkFvppUFYFKWjF5KBAam5lkVo4LHS3LVUZfvNVIFyR+1Ed"
    "3TaZjbG8uyYTIgh+m1J+m9xGuYUD5+zBXsw9SyDRgncdfhR41uWAtIuAcTcwbtEGPRc4Ny"
    "W3Unem19p3HzVWEUyyAHKXSCPW3SBsxV5DzWgzS+j2hJ6a572W3KqyLFG8TsQOOckaKvTK"
    "ierSdiHuuoleGGAkrIFBBCxTNZkIvJ3J7TspBQRg1r3YZ1NRLZDJI6/YZ5EW64nnRhkm/U"
    "JLyIr7lBEbiu+2smH1jL3IJz/mU2W88UU0pf3wY+JqPPCFQ6Efs8Hr/hRN0uyhI+DzozuF"
    "XP5t2gZY/Max+DNXrrBg3L4as+heCw/v2ihK/isBbdy+hRbno9evS6CLWuXCS+5xLqzzOQ"
    "4FkYGYImkhyselUD4uQPk4i/LqQdJ7IiFQQrhmatldh2GAf8qzbMU4/A5rVx/ctSjramEF"
    "CZawfYt6N7uG69vidEq5uiqapE1aqqM3b9+//XB88jZRTiVXinRSWf2T7RsmSaAv0AEWlS"
    "hm6KBEcXGJ4ow6pYzdEkn7d3fGretsW1txgjtKha5mzsqGLCoIAsvZNoPKVdhL8/beUhjZ"
    "zqNrz7Y19PbDXtq0kJ5DHVSoKhl596Zj+2ZefTLmfrdIbeLyLXeuPJkszcUi9/gVKlAUD9"
    "79ivXhsXt89P4kOXHxj6LDdnLZGwziEzdfWQIS/W4l+tnaw4n0BWUkChRSFE0LcT4uw5vn"
    "c+Y8wgt3Zi6k1nBK0UJ0y9TPyy+fl6meB9L8s0jziNFe+4aPELWM25WEiJklBEFTIGjO0K"
    "vfu96TsQnof05Gw5xdOb8LPsbHngXaf7WF7TcR+gJcMTiMIBov6YPL3md+tZ8NRqe89QZ3"
    "cJqZGv8Bs7txuV1jbj4JxITcLyCXHj4EwYcQLt6FfWcZS9cJHmSQFtICygKUl7ZjL9dLDJ"
    "P1pOLlltNBm8B+Zle3OHWa4bvYZUNujxETt2k2Klv6d+bSXjwZgS1yKspnGTmyFjKN1Vva"
    "lqazNheGOf997QdLHCO0sJe2knPzxq7atNafeecJLG8p2GzyOc2EAPjKbfhKywvsOxuz7Y"
    "r8TkEP+/0c3hzVZ7+nQUq4FvkNqLCbPaPdtA2HwdL8o5Ip4btRmpKaGa72NDs4ItSY234Y"
    "Ky2l7RHS7vfreF2frejOs7BPMYYIxwiJzY35x24OeU0O4V9/a9DZK4DSMI0nyxRsQbmLvb"
    "gTWPVJCIdlhiy7pFCbJdwvpn/fM6gSfjI7CM6mjeeGj941/OSYoGhBmzQ62p5rH7U30jHR"
    "k/DT6ggs//GtbpHR36caqdUqiBXr0caSeMyF6f9/zVyD8AoIr4DwCrp9C7VlO3HhpXea0s"
    "uX3p3ah3P1WsmVh44DFXmTIwSNo7KIuW9vgnrK+RU6E0QWZznZnaUCYAU2OtMTlu0sCgVI"
    "aCAMoDgMAGJZIJal8YtYKZZlYTsVBR4MbAeCD4r1GJE+wCDcXIfXYDB3U90FxfopJXbrre"
    "wfLWFat+hOt0iFYa5s44sFKd0aqpAAqTmV5kpJzW8KpOY3gsBXz7qz/5BBOKVondKnenkZ"
    "7TzGA5INRMKyY3pPYohpKp5peArC465hS7mIa4jsTgnXgPA87Q97418SK1VSVmAwGl6cCu"
    "xUp79M9R5fhG/mruSMhClFTeyCzXTOWZle4MjnsWeooEYAq5WAgiUKADeuYAkUeXoJs+xZ"
    "j+4XpY+ZpYRZrvMsL0w/MNa+0jzztDDTdZvpvfqTSCpQxtYdetuHKdo6hEkgmPvdImWKF7"
    "Y0gqQpqFQap1Ihk6cglbJ0IJd2FeVS4OVbeyrUlJeHad7dNCtyeMDcNWR+fcv3sUeuHG/C"
    "UkHdh8K6DxFYWXylyxRM0p4aievG+gTsuqpBeQJWJDBcR2AXzja56WjXw/6/rnXt4IbiK2"
    "86Ch7u4YwLPdyTxVDk4Z42AlmmcbLMF/R+WZzzjZdx+zaahys3Xvrr29+tmWwRKZYK7Dis"
    "aQyy0+9wwYJkrbJ8G8eSWwhClUmm6UDoqv8Mo2/SF4kF+bslT9e+TfO4TArQ4/wcoMckCa"
    "iSpy3Dxm/pcsubHJq5m9Yw4fcEyct95wyHZYpEovRut1AqQu0M2zHi8E7F4N+EeaGOV4jw"
    "3a/E9MwcaN2+3J2zoOiLUbCtMWRgWuuCaQ3YQzCtvfBpNoPAWq5EpXdyAxlpEghkFAQygr"
    "myfd9Mk3zR6IphIgGFLShWIKGEJcyglnODRZFw9iTNCwwRGNY5iw35KpbW8lY6/EZAult0"
    "67LFb+G3QEGWhVreeQF3d5n01kyEN3swZNdZjhsDk/Qm2ei3BLnKYpV1dBBhtsc6+IfQB7"
    "XYPSTTgvEO4dbLDXqvm/QtVTxGqM8sjwNJv8JNHEj69QMH0jwOZOHe21IGpoSgdbHv1Sc8"
    "nNv+amE+GbIpHHi6Fuqdd1KN0nMXUjjH7VuI7w4SH5q+/9VFZ6BYt19gPuEJWwj3TpYzuE"
    "rtcj1DQrNnzsoHpimVCWib/jWj/Lp1nfmWvjSczrSZk19DV5ozRG2R8WSExPhWt0hAnFGN"
    "FP1n0MzjEg6ReLf20Gq1wINm3x400TzIsCYpSQvZv+q5EzSCNSle8mh54tCwAvFRQNtC0N"
    "+VYbnf5XPc77IJ9B9Mx7EWMlhTJC2EuPp1fY9OaTUmkKUEJrB2TKBomm+fDNkANQEpfFkS"
    "XxbCTY4LyhDuNGKtLp+UhE3ZFtRByF+/tqj+QQs0MNWrx7/awcPcM786CqcBTws+WXU+Dl"
    "gxruzGxAl/4ItR6IsRoZUFWNpD4CrtqZnAbvQRYFdWHZwEIlWJMVt7Xqhy6ZyNdfTtxo4A"
    "/eG5/lnrf9IQTpr+uT+ZTrQbnuymo42G6WX08+CGetnQdSASxW86h9rPP+hjXaP3Uq0/0Y"
    "bXg4GsT0G8ZgSqImo55auKqNW7bahVWFjxzw4LuPXHygszXZBLnVvbCx4MfDzg1pmdirqN"
    "hxl9IB3SERod/hGhl7Yk2KHZCfEDHdVedVR3tucH0pZ3lqqNcscuSiiQZK2yUDNE7WOXd1"
    "Orwgw813la2jMp3StDBVCXgjrdCYw7dzG3pHQYQuIW7iY7KWPqW6Y3ezACdNDKYM6RtRBt"
    "tEpLLvTClb5vP5Oag1y5Ys5amraUTSEhaN9WffSujBYJtcr3k3qX0SOxvHpWi5QTRsNQFe"
    "mPmgd6AcZYH5TZcKXKX0XN27c4y3z5+R9+5rtfuDNTzh81pWjhxlombU9+1p6jDJcQmMFa"
    "4DdUsG4Tihai+6EEuh9y0f2QQdddezOptZtStBBdSNRXj8OrcYaPBxeJgEpRvllKSCTKQL"
    "u0vHv0GaBOXUlos5Rg8S40LVFrsQLzUmlH3Vqu2o22peyHWyK6l1qSz2rAq+fq3Yhx9guW"
    "tuHRCcuIsWxLH3TKIbqZ523W/5zxR12vFvbMDLatNN+6pcl6CjmPdkAQ2BKmT+bSXjz1k+"
    "5ailcYO+4/2KtK8Gpd6ggGLPTheAb2N77f9iOcop7OSEdtxcqc/772A+IE71lo2P6223sv"
    "6XAc9tdW5DzrzvI8NCwE3MyyH0WGL8k8x6S/9uO1NOeiWNLdYNXE3T6GCq0sjMj2CbRJb2"
    "PSWVuXF9pw7GBhkZ0M/d+zt9379bRD9Kf31FbgkHBreY9V8GIUYuO007bi5q9vk8635vVn"
    "X8x7a0L12FbUlqYzr0I4esKr7DLsrK1YzSwvsO+qECYv7LvgLO2tpccmjZdx667vHwQ2A4"
    "BNIIu79mzbJdYPe2nTtyjlvS7g3uKSGGJQR441ddE/5Rm4uBhHS9ZgOX//2M88Mkr/g8sI"
    "yN6+6WhnP+hnP2oH4W+tP9QOXg303vmrrvaqdzbt/6Tjvy718YVOrunj3gT9dRgq+6POkt"
    "yDJQILaJo4qiC6FkUVYB+wMKAg4+2YhhYUjFeUtjBx4vPse89chp760XBHY22sXw16Z7r2"
    "6XqI+kBj4pofPJqLtaVhF8BD1Hh6PR5OyK9ff7txBr3hxXXvAo3p3wutf3l5Pe2dDnQt1B"
    "RrV71xbzDQB9qk90nXehPtm29uHA39b6IPdHR/5poLtFCsAxMt2SfDvL8/OEdQ9dFANMwy"
    "BV748K5md7Xjw0P0nn/+9eow7OPTeHSpxcvbQCwk4uIP3nS1e2LK9YOD0NAc9nCofasddb"
    "XXh4d4GPaN8803eBLPx6Or/Bcnr0wCGZKVQ1rQAIommm2Npzm6ol1P+sML7QLPHP8wytMy"
    "XGBkbGH33ON/KwwaCbV2HUHMSHSnWxQycpe2gcSTjYvPkA0XgJgMOf91oi1euQt79iQDM0"
    "fWRrTBl6cW7giN8+WZ277vLh6VJpqnhXD1us10xv2ljOvAPu29Nf3USxl8wdhby3x/mVWY"
    "y5mzK3UTj27YbHNg1xvHrkMu4l1ykF9sBzvByOBLkQCTXi7d8/0abaO2KciluCnhM00JKZ"
    "/Lp3wmhbIVisGydFANluaQZarBknNXLQ2fgBT2mTL7TIqbJGfCE0JQAqhZXojwDaWNX9w0"
    "m7OZtVL7nDlS0KXVeZ5jDYDUWcgQQYnTTBKofSbTrGVUXrXxjqllectAvNSM3ciFujEOj/"
    "lOS4Q57iNHaS3XawMzlGZUuQaR0smXRrsu5bRjSpqm8j0uX9oV6InxEYPzdVpWiQckbVNH"
    "qYMUwDil6aH23ffaAdFLJpeka6cytodc9XiZ6qnRa2xZPvVX9hsMc5/ydXPwVdCf71V/Dh"
    "re59DwPlimKFxtg3Y3pgLNbnnNLqjT9wC6j/YKEgPgrH2hY3sR7lligL489EvXCR7QMbuw"
    "l3ZgLG3H9UQmjfu+E+QknRF3wM2B3cTUCGi46D/f/v3o6Pj4/dHr45MP796+f//uw+sPqC"
    "0ZcPbW+6Jp61/gCWAmKjsjv7u2o6Q+YghBS1hr7dHCugsUppgiA+1gnee37trBukxsc9SD"
    "7QG1aQrCWjgxdhuoIWwqtrXVEYY6Lal4wyxlHHXI3MlWNIojDaMjP6lf1E3WHhbvVcaS0B"
    "WMJFne6UAihYLWG54XDCp6USINdHI0nHSbVLMpECS07z9qr6VVmQP3yVwET5M4AjWjy2Qb"
    "dIuUmYuwqZHmWFbUZnrWo219RbCDxnLPGksSCebbjigNdH5WfZZqy6z6Nd2YRUAL0uqnS1"
    "kCP4boRcN3j3YPy1g7gah4Rj6AHNlLrutg45xkztoU4LdJQ5vSgZJQSil++2TkCQebMGdI"
    "9wx72qrGcFumhxV50mcUT/eS94gIC6WzSkQLWBqKB5eY+iXjiYSJe7kaJDHBruzlz+kpxJ"
    "nLy5TPeZNfP+eNqIDOvSW/eXJkL5pFfbR9W5RYONcImBIo2f3qhlZk+Dt68/b92w/HJ28T"
    "e19ypcjMlz3Qw0RSBCQFo0+WGmw/dbb9eCTQ/1HkyJD7ATE0+/2GXtfou/FsyxHlU87Fka"
    "IAFOkq1qqbT4b4WfaemnjaN27riXhtoqyU0yZnKSFMU5B4TA7UatCsGf++E8MzRqoC2+jU"
    "ripzTh1jJ6jlVMLiTH3Rz4dsPb/8jchmd786WJ1Z46MRCVn/4IyqwlapWTX8HVlSu7xFM1"
    "aIb+g0bJV2mmjStY/aAQsesQmPplFkCjYWixoTObtc00QNxzSXtgqTBSwwBscLO98GHH9B"
    "qpZf0/kCRt89G33Fub3zNW5x+2oUbpsxfjZ920mZOvUn+WXqTzJV6iHh7W4T3pL9I4Nvvi"
    "Yhag6KOFGgycpyUKsHtHE8uKi9QrxDbhcQ8aAa8RCqFxJIZfXOLGWLpqGyZT8z/QfMiRq3"
    "gkDNXHA5KthQBMiuLO+LQD/5z8lomOOPHhPwejR7Fmj/1RZ2kyswijDDUDDqs/iwSzLAUe"
    "fgmSD/G+7gNLOgA+ve9Z6Mue3P3LUTCFd2/izk0ddkUv78q0FzcedZFpGw0eDzUkYX6OtF"
    "xKC6j7D9iquyOEgOJ87RMsAKKOFkFOzfnu16NoLp1nW/4AdnecEi7zYROXi4lXIoNGfY3i"
    "mJN0MHHpzFgGfU7fnKy4zW+Fbk5ymRyj4TYtGsbSZPb8w7GgU5+Qp2iFRN128xVCReaNs1"
    "1f7q7p5lzh4q+PrajxQUwcwBqXozlIKdJVp7OdaWdGUW21yMWdpQzfQC2cJqZoZBG5wv8s"
    "XPtxakFC20FxyVshccFdgLjrL2At9dezNL0lOFIQLPH07bRPYhpQTtDCXk5Km18xy6+eB6"
    "0gUlODIoC7Q5o2EEmdwWxRDBFsUZ4d1AzggftW/fan1X6kx9V3CmvsueqdJBbxDnRrSj1q"
    "PtruXsYxTNVtaY5iC3E6uM7RtrZy6sbbdJw5rSgSp7syr7znOXKg73PB2kJoN8b88QxOCq"
    "rFWWCkAtjmWAVG8Vp3oTbrcVwFtdtEgtseVPmBLoRh86YLsxFMetWbCIpJa+N/997QdL9O"
    "mNLQS8H3QEyvpso26Rzt5Mmhse1V5Fdf9nh31Z648VLoRC/IPQpagcSKpPyDzZcFcW0RrH"
    "y7JDekEjwT+ijIZza2bPiXYuSWT4FxgI9mogMJfEG0/BL5unbJO76jP7Y4OVZvcapbimp2"
    "RmKobqJeuWon0+x1kif2Pm6UCYyQVW3tzF04LBq9YGr5j/kfuCWCowxPwlxFT+42EpIcVT"
    "nb8c7Ie8Wnnuo6VQlo2mVNOwN2dmK1S0118f3PgsLDXVXNYxF0v9alQIlCChTEzWBJ3cI7"
    "dlmuCDlqZxeVn5Kgw6FlWextYSz6Mw8wbXolukWyKCzxMaLtVYRbEE6p29qndqIPU2SKAQ"
    "ir3kA1ATzhhSkM1qzWGaszAuWdJHjqEC3UYxuxOhVQG7M7Dm95bXS/trJrwbuR52fdWB6+"
    "EYg7QeFs3wiBohXicqlnVwQ73XDXqxG+rEuelIcz5j687yPJJULcPzJPcKuR2PbqVabwp3"
    "kVgoQ4PZr1F+XO4iTnYVXZp5lhnp78ittO4VRM/snXtKJ6OsXSalaKFdpvrSAZ71u0XWiK"
    "FiAsvSts+7+qhcwFJBvFIWc5LeMQRNylU4S1mT9C3N9BjGsUqOJfByL8iSmJK0cX+pPO5l"
    "5i6XQv1aUSLKhKR9u8lOLOsUC5PBeUO0HkMJAnKtBeSYRZefZpYSprnW0/zvtbmw0ZuofM"
    "88LdhU6z/TT+h1jSi7h6TyK7eDnfooNMPolwP0yrSVkuDmdtGiHHPP7HS59jEaBnbal7GN"
    "cGQv2SUwgkL+nGAI4ZCo8yHhWVhTrGj/Ykhhnus8z7OF66vJcDQhzHGd5zjU3yl+ywwpzH"
    "Mj5lnWU58hA0djod5cNvELRwY6xXI6xdRCWnb5UiTghyGs6yqdMIMiAkgz2wFj7y+/yTJk"
    "sMkWOgyJq4hJewvFTiBnUXfNXLAbnYWoHbBE6oF4JVaAb3nn83ou2o3Icl9tqbQZePN8Vm"
    "ybumyZc0baxY1XVWyZoTreKsaksxahvoNE1YnbnBFNYeILONaRHBS7+/WH5/pnrf+J1BLV"
    "P/cn04l2I6S96WijIXUP/T64SdfHTecwSiQRulmhnrWDV2P9AnWJrp6/6mqvrtHDxsZY/6"
    "mv/4x//+u6N+h/6oc3f9AH5L9j/efe+FyP/v5JH0/Q38puh+RUKXA9jE+dze6HRnzeQahF"
    "85wFoeLp7tx4zOXKRKemFLwUTfuE7p0UPq1BsFDNQJezh/mBu1opqVdZStCu1lm7Cu5uL2"
    "Ka9xz9zn/Aez3fK9TtlBPkQna4IlGuuR9SGSGuRDKBkWNNXfTPzrU5dVikO0gksJVoTJRy"
    "7leHiGxslJygTZoQ4CAdZ5ws8RAnBjiIGdvkqrLgeuW59565XBZKr2mjbikRdsW037kcO1"
    "mai0Wu25xwG1bMTLhfCSt0kTs+en+SOMXhH0VucJPL3mAQ+73ly61QGvSZ8+okyuRQYani"
    "DprbBbiDqrqD8pCK6puXng9hcfMmT0Zl9Z95pGaWvcBezRV8BJmuWoT/M38MkcpdfYPK6Q"
    "ByBCtPCcLQXq6XyhEEYnqYEOUJeXAR4dx8EkipuZPA0LQJ+8rOh6/oPdyvsrhyVICsaANx"
    "neBh8WTMTBnOhqNq0ZFaIUtDDrmFfWcZBC6ZlSsmhgUswNkPzLs7oisRKQaLRFWOEoTV8s"
    "Lq0l5YfuA6IszzM4WwVJAlRDJLiITWfJdePYkqz/ARIuG4xQpMvmWqxrTn2kctXGaC1uHu"
    "V6bfsCWlHhWqQFhNaVYq315nOo5HnKswTT3HSmhLvbQxuPw0zuVHtnL1ViWr67YR7jo3WH"
    "KGRB6CMlyVkBZ4VwHvit5cUtWZUgCgWUC30GeC/rIy3QxUNavBJCxcWe+ZlALCzSDJ2kv0"
    "OvOsR8tTS8TAkYITaZ3nGWrr7CoiFwnVKhG5CRmgWhiRS2dK3zKysVr/zDq6GnJLq0TYKB"
    "SEanBBKE6rpxYOSdHy4ZCpEvTghl5bYQkFrFwK/8poP9LASYpJiHWhWm94rmVIyF00QFKk"
    "u5vRWBr4aVu9YNKByluqvU7Oq+QU7RI3y6nY9f1HlYpdTmAHCwunm0Z/ek8dgVY506ZbWL"
    "UrbW1YSXO1ghZ0X3T5io2l4plUoFwvmCAJN+MHG2cRJa8U7WakD66MfPoEZpVCKXnQhtdE"
    "G/6hhDL8Q64u/AOvCnfWy1tRoo5cLVZK0Cb9VWVK2jU6MiTQjJsDlkLvF9/yhGV5C3xeUh"
    "LANGd9SkZhUyQvOQQ7XFokMFBaDcBTQm4uFlu1JPHPmBm+gZgittz1DFnOiaVqIf9UfQqR"
    "EDLZ4p4pDSxcFk93Nlt7npKhgiMFi1StLRVZNUDZzydLCVZd7isCM9DODRbUKqxAqz5Z3y"
    "avprM9N3MBb1SzZ79iMGO024yR1csSTpPXj4ubpfrxs95E1/AlrLUd4kSLE338k/5Km+Kf"
    "sQ5A+157TVT2WIDVPqIfceuBjjrgW38nbn2dtCQ34j5Tso/RlW/pS6Rt3BsSnmltcjKM6f"
    "V4SPf9Hd/3R2pIfCf6AGFA1qGmD89FBgIBjOZqFSbEXGCLwK+xdWU01sb61aB3pmtoVVxc"
    "6GOtkFY71T+Nxrp2fXUekZ8jTMO/puPr4Rm5Osx2oiEyTe+d/aAh3mGqX+pDbMbRz65R+0"
    "+Ibtof4Rm5Qy9s4IKk99YB2ZfPx6OrkkMTPbbzW1ljyZXl2a7QBz/bqFvWXLJK24MnfuNs"
    "D6Ahr1YD+e+1ib8NQf2QohJ1CQlgClYHsDo0DFOQ9EEqrQnY1Umle5OcQn4ydZHKE52odk"
    "h2ilyoDm64Nwydn0Km5aZDFpygkxn2SLI8v8wD47apwBb2TlyZUhkr+ZUKbMz9/2GErJgH"
    "2MYVapwa4jrFLD7dsjSf73FEVTlHPdq+HWALbAkXqaRtN3aqEm7CtEnSRcITeacCv6ioKs"
    "JH7dXoSh++AocoEEpaxaDQn01ZvwiaZkvHiLrBK+cZEW4OMlbmlKKFFuaKPfQgPE9lmTbO"
    "GApVkts/xyAGg8G79piCamH/qgUweLfQ4E3L3BEDXKRMyTZP9Sl0kUIikHeJoTqqOkjM2+"
    "evDjO6HLrLkG0oPYKwOZUkjdMIHKK/DhJWRD0Z2hVC2yTCXUY9E9/qFuljVlQjNf0L2hLt"
    "WIWDNSig6dirpgNqH0Zi5cnbEnLlydtcwRLf4mK/zKUUtHH7FsrsR6WKHh4VFD08yhY9pE"
    "cmATNH1soKkyVLTBbWmMzgvfJwNIhCZi6OsE0a0mdOzPVoLuy5HTzJZ6sWULZpHirTVNu+"
    "cWcu7cWT4aMdxCJvnV3sG6oriXqA1NUSqavRdnbnWdZ/LNlyAgJKWObiYj5rZ27cmr4tZV"
    "ng6VrIq1RsX6DlnZKLmCaB1SvepKHw3a435IyiMl+zI1RhblkDNlJHtFNzydp3KUVtNaDR"
    "qt82obYDDWKk0DICy1tmFYbM3VQ7Rwk0ScQKx2An1zmOJMo31U1UaQZzpOYNgG6UjoO+Gm"
    "orr3pnP/YudKyoHPQn01fKGkL6u8tXFnJf50a9ocGZOCBgo3kaQ2BoqmdoQFW4W1XhDKFx"
    "73qCoJgCTTdF00Kcq0/Uga1ZYb4YqYpTHNlWJadqppctQLiyilMQ+7XbrTmNLi27caQULd"
    "w2KtaOxLVtbRzRgFhoaX1fHj2sZdFajrhwWR8umgoc44qduCgPia39iZKemglsCYciemXV"
    "waFIIKcaifSSJ5yLGjMRYel7htFgaSNGE0D3k5zLZR4aN041A/GVVA0h2iizyghBXoVSb0"
    "2aUgoS8jtUSVyOhtMfsELiX9e98VQf4z9/0Xvkv9PRtDdQV1Iweq58LQWvDtuspvB5CkVf"
    "J8ZhrlwSbpzzXBxgJhqcTHQZmY3e2bT/E9EPXfUmU+P8Wn91COFme1apeAiVrxba3Tx3KZ"
    "38NENaYcLDvfpnVeW3Hn41sioWnq6FvPxOVC0QrcY5Y5VyxSpwxOIBJl+8qIxPkdU+IQGI"
    "S0AMnm5793RbmfZcaQYYOpgAcDWsrTYGXA3B1bCGuIOrYVOV6TgC3fiP60jJOQxRCzGuPq"
    "4HySte4EtmM2GIXnQ6E0rBVRY8iuRFQ+e7qNXtk3TVEZ6uhZ/5DtwZItDk9HEsFdQeEWAq"
    "n4OFIoM0O7VOweJZS4yiyiRzpJBqp87zjN7UkhGWkvYgIoncP60/AgNn2pdjiziyl1w90F"
    "LcdCzYcRqy48ywswwu6W36cvH+GcL2Rfy/K2XIe1dgyHuXNeSRqigKGniWTmm/rxvYe1HA"
    "h/ovtTnI0sI8qM7D0nTwCSApB7JUO5UDm+uTUV8/1CZiWvf8jHVhfVrn21vPXIElXHsbkI"
    "expn7TJRIxCs6wSsB9wh6/l2mHTTy/NiLMHt/SnumU2ILkknuRqkQmrH8c+m+dkb5atK45"
    "Eb6q1BHtz3zLABc6IVSI2SfSYZvg2mGkCOONn5N3tqCtOOmswEsf/X3WG57pg0GYh1b/fN"
    "UfJ2lohU+I3T5LDSdqTCeXIBeiLLifPoXJby/7w/MwhqN3PR1d9qb9s6IhxAdPqSFEjbND"
    "+O57+nG4DGq6P9NVW/PHgd0Cyw0Ct0xH8BrXRkp9CkkoDfUT30xdPvMfj8daclmQpsyqCP"
    "0G8LMiO3j+c0I1e6nnkKbci5Jr5B3Dv9Cl46LlhZUMZVcXbivMb5yuapLkmFVdMLMbVbNi"
    "7n/U7kkZDj84eN2lp+ZbLVVEqQQYMWyOMLaIZ4SKwopIW4NiwyDzSRPDdO4stCXNpPyrGK"
    "IWOl7sJl8HFOV5CTYd0Fk9h84K9CqV6lXKSP17T+lXM8vN8wpmDLMlruMqasSF7MdLIQzZ"
    "T45xHLMvyUyy6hsBL5nR7+SzkpFIZMzStsBJNo6ThPqixJJbmQOVucQ1kVUs5Txlm+B9Zk"
    "M5RH7vMrjHs9A7+mpCEU8LYlGtxSLT8b8iZkNlpjlScGms8zzHTKiSXklI3D7Xxh1Vjpot"
    "bMdScCbNUgLk5dLC0NYAyZCqLCkofYqVPnz+smq8lVpaVqDLaYEE660OqQlZyV+s1hC0Yb"
    "Qa3KuFqo1QtoxyEXI9RHLnhufEPcTWvfC3dqpPf9b1ofaGGO6Oyb+0vIWTE4oemmNFF7bK"
    "sZ9Pfgyt5Fe9PvnvuX426A+JjRGPgjI/hk2J6ZFintQrrOY5nwjUPgV+KvkKIGYKoZxC41"
    "VBUE5hB/F0UE4Byik0Pv8AlFOAcgp7xxzKKTRJSQzlFJ5zLeNdVMXmxNK1Cdpntjiht1ea"
    "AJYOJkDd5AdaPdDq1QLpZ9HqMcFK4gw4Mq5dlM4H/RmKRi1BX8DzVQfWVcIRthEttB1g3q"
    "sC10EKsnHaaZtw24GaPU+/ml8GaCPFZhU8VxAot0dxleLi5kpFgcjtlE9Nr6WsU1o8KB8A"
    "cQWhDe2fr4yQIOhxg5o+DY0sqaG/SwnUaggJzq00l+xvoLzfq/IeUgFDKuD9QAcRUipANs"
    "5FbGHfqc0yQwhugHWeY1CigBKlHkg31TVKwHGHlotCyYNqmIocEX+BhZs09cK32htp2eIC"
    "bcBnlhfYd/YsJ4UA36RQqrhHjY0Z11pNpFiYSK7DXlSI1PLIY8JSo79SERnxlbhmQLnqpe"
    "5XtO6ZeqfJS/MvYJC25B2jT6rTzdYujTukE0GEua2KB7Jae+gN/dKDSdpvGhDdsfSg0IIq"
    "j0/UeuOAkk5lh3NrBrOHspN1Z5Dmm0YT9yk7FvTbRhcihmXTaOZra9NAxOl0Po1H/6sPXx"
    "2WGdIMfYTG2gnsRfFg/Ae0SDcNh3Tmm4tAFhi0EdiPaHqxtF80CsRgRE03DSXtkR4L0e5E"
    "t56MW+t+7VB+kFAieN9ugszWURZtlgqqkbAytGwZnTaXzzkq4752lO++dgR1gJ/ZP5CcKI"
    "gTeRAYiWzH9J5y1D80GV8p8ikIbZoNg7rIjyHy9UsUAQjR0/6wN/4l8QxMtAGD0fDiVOAb"
    "ePrLVO+J0MfnuQL6MZki+s3Zi3cKfsiZZdDfoPxkKEEvVme9mEBMLXuUCEhbeKaUqWyZX9"
    "gyU9dyZTsK5wlNBRua4oaGQbwz7cXaE/kUTZbmYpEfDcTRtsmd8fjo/UniwIh/FLksTi57"
    "g4GgzLZjB7a5UPETzZC2CdtndhVNU7PKzQFLBxOg7qsL8UR7jie6XT9ZniEbnMhStS/dxJ"
    "tSEYpvCiIU32QjFEPQVg+SxdA5shaCXbkaIoTMWpoiYWwT0glZ+5A+eleGPUet8gNv32VY"
    "dM+a2SuSl1J2F8lStg/ynewkKXDSu4mAtIWgV76jpLBJ7yoC0vYhvpOdZWn5vrC0WT7YFE"
    "n7QN5JSVU0MvteMt9YTNFC/VX1RqeFOzMXUos4pWghwGXwzYc3gy7lipBBON9jm6V6yUXK"
    "M94VstYLYQdgxKizESOaMiUfbp4WZrrOMw3ZXPckoT2aC3tu3HnuUuZYYqledCxR7HspGY"
    "nFUL3kc531XZXZ4VlK2N/rvL/jGTD+I6kCYohaKGGclFFFnORrIk4yiog4PPH2yZD1zxSQ"
    "thDyHXgSJrhl0c73LWapwLcY4nNf4KFg+/5aaZYZQjj46zzHdJhU2c2RpoGtkd0a6RjBsn"
    "jSNIAn51nFhTqWDg7i6ADXwsDxJPxxy4hxLur3NO62kRBvjBinN8KcUHHhWq4A6PL1ahuK"
    "Lf8Bl8A3ibkGbIuxpQ+cLfJEBu4Xa9s0ftyGMcVdNpftf5YkfpnoaBz3Q7Z/OhuEsBWTrC"
    "8JlosS8wli9J+i6i6ds7GOuNWYuD881z9r/U8kvlr/3J9MJ6InRvTooaOh4D66fnCTNQ6g"
    "0STB/9wtJrxcNGKiGdmIBG6VJsXAv8JI+sloENbVGY8uR9P+aNgb4J9no/HVaIxeP/xxea"
    "UPJz18GyflE40ip8RPTrucIj8/9/rT/vDCuOr9cqkPp/jZmUh/9Nf1RD83rq/wn/rnq/44"
    "rAz006h/Hv411j9dD/HfOWN9NBfrEouHNEtHysQOJBkXX2vffdRSl3ZyjfqJbjJ0eYvOTp"
    "VcG8dFt06HJ5jTdBIPSTkkaly4UJN4LFaZIVjMk1PDQVJlCT8u1YVTxZdEjwxF581PDdtR"
    "D05kbua5VCkofkEdaqOxlt6PlkzOpNBhOJsnhWqdjjBcHdStcH3QF1CDd9vmoglZzs0JaR"
    "LWtHxWmjRJCNSigiQTlUuRGdRrKURCjolncveDAj1a5UVNCBujEqjHEbYJXAiVfFkTAA4x"
    "1SQnBhs+2PDrtlzBhg/2XStr5ymjzKXk3GpVuo39wPajzA1tSgknv1HZwrYX10MRK3VCyp"
    "IKQKpx+gyKK5ZQAlJU2yp7QnPBZmVPYlaQUPYECQ0oexqn7CGTp5DwiaWDDIJdxZxPJG0w"
    "+j5k1jpNA4n+gV17KexaTaMtSkxzTTTWjZvlta/0JVNk4FRb5/llDLVS/F6WcrcnYU2+YH"
    "XHRa5oSLXui43FeKMHWHad1aHUjVgGM1w8Zxsl1LQt4+WUcvR5bk5hCxstBntZ+jlR81QW"
    "jjbn2PsCO1fEl77T0sNZWuLtO4+uTd4/I+TGt7pFcq1NNVKrqLMK3SGZWiqbi8HQNDN3uc"
    "JLi5xeuHmavpQMzkgakKE/FVUaSXtii42AwL1XgdtZL29Fzrf5xpCUohobyGacn80CclQm"
    "EcBRfh6Ao0waACg4sWuA17eBG6hlUs7Sgnla2Tw9t/2Zu3YClYnI0sJEKE+E8ucA3wL4yr"
    "RkAizTcyylKeApYRKUJ2G2ML+qTQJPCZOgPAmehWSUudo0ZGlhItTPBM9SPhZ40v1Ow+um"
    "Qe+uLEfaC40hArOmGFJ5WwhDCEbNeptDaPWf5DzztGD4qvNMP9q+HUh6ltM0L9qvHJumFg"
    "u1r4Sjha+kzl9JOFuGZ5m+6FMpiB/gCduXRHcnpQluPQScdJYrmgis8LxmirbvlQ+mpamA"
    "GeY1rrZ0eDJFAnAWe4qs0qw+W3qJlM8PVFNgNydfYj7UEqmXws2yAmxPk44aua1uThlGny"
    "olgMUfeAWwTqNuWrpeqW1wi3xWsflwy/inyC3nPOqtRbAzK3NhO9tGikVIDWynwSqaYpRC"
    "3feWOI1JJ22FKLDQ4LwtIZqSTtoE0Q78K2N3O2KhJ9wU7enI3E0dGylzvvZRY31dtG811u"
    "eC8GVxR7HdJ/dJcQMuSRRrLyIRhNwl1IgaBfPQ0OaX+8jwNvdA2k5IHsdcQA1oay7zNGxP"
    "yX0Wvpk+ic449jGKyUxahpaZ/J7C+1RntCkn219OBjr2tjjx3OgqTCyHE90N9GmYRe6qN5"
    "72e4PBL0aST47OLYeb94Zn+mAQJprLurgmj468/rCPaJRTcKL/61pHxFw+QY4A9Xg+Hl2l"
    "rbn7v5Vxok2O5HxnWvrU3uhUa8zp1hAm2jivVUhglbpUlqq7WlB2NVvsBEFx73oCa2mRhj"
    "OlaSHIO6gnTILzV1mM870xUoo2uWFUliMMvZdIAszFM2kPaArQNJeqzrw8ZZvgfWbHlZhd"
    "kWQqGCqwgPyVUX9IAkqRAJqFunoqaG1LxScVI9dIXDeqPtmvtIRGeWGLqvypAlud7q6O4F"
    "JfbB3iY3mx0wjPyE6enM+1SwV++mxNMjcRRibSJagFqZLFkC9bx2tls1wdr1HFiFXu5HJ9"
    "myyQ30Da3qu0nUxEeeaaJmkTA1gZfw1ZoncjARorD+8gCnKLiLpNMEM86MucCIgH3fsU3L"
    "rO2jf8B9OT1PllCds0C5Vt/DPTf8AMuhy4HBUgmxNIK7Lwu+7CMp38EFqRYvUWETUQ0qKv"
    "fzQi9cwS5/XTPrcXDK8vT/XxwRvCdqNGdlC4RSjs0hxhm1bxM+/SS9exnlSmgCOEKVCeAo"
    "jbr8EkJD47CjKqkLZNc1HZyQqB+XVb7spHcF4PMCnKkwK5Q2owCSskHJn3Ssq0DCmkrJBb"
    "/1TiUpWPQEQOU6B2LmzxGeT3AZOhNhlbfhjF/cCktMw9qS6KIgn/JN/yHuVBZanAS6mJXk"
    "q1CF/qbuumFK3ECsCdpD01ctFuxJb9aCEAtplBecTXLLfun7CVuNpf4sxFeyEkZQCZjooD"
    "AdMmedGAyWP/b/aBfGggGRZNnolaI8/bGDTItEoHltEY4ri95O+kMuFWsYXMoxEv7gX5MX"
    "aCtoLBUpoe/GD6JzO0DJtJwhYzFxkaRlYIqzJSF6R9/KIgZIF7XxqenO/Z56VtIE4OPPca"
    "eCZUrbgHf5q9C56Baygba7O0MBHbTISy1SRLCxOxzUTQhcAV50PcBUzLNtMSMW+qU5IlBy"
    "WliiWROPqpmxNZcvgilKfDsb6iV7lVcgvP0sJEbGFRkc1iu2X62trBvvv8tam6QKr0AEcG"
    "JpI8WOUTbnOkUICg1gm3629gBFsYROyXNNfswAQR7mY5Cm36Zp4dgFWGaP+jsUJ5eCErFY"
    "bXWdEkayZQiEePskEKdNVpnsh8XXWQtqk2/nxz3WSuLjduwqbJNLiC5/HH0+kKiiUznUG5"
    "ZFCo14rDqFqhDsn8dphnDvJ41ULWhliPWkzEne3PEIPyYIvqSeTvOBwZbDxlElxad5ZnOS"
    "LRokjFRBG1r0jSUSkl01GBkukoq2RCT3N8k/BVskVoMpRbMIQ1A74aTdPKdZVM/SwdWGzk"
    "wo4weNscmTkdwDQohyDJ7StZSthXOCd/d6G0slk6WNByyQWwS+nCWsrXv8tSwoKuSVbdVq"
    "LZ0FTm2+8IFWZXCNYkIYgslFlCwDQpaYf2QBlpLiFonyR3XEqSOy6Q5I6zklz9zZ0N2Uub"
    "Z++sRZRUt/YGz8iWlpM+m7mbnzSbrJqobW7UEndfpdIZ/Vz6mVg8zXsevsc9SyDNkgeKrs"
    "fNuVYbh4Tlirwh4XvckFIxhDyD+lnwjPBAzXkIuZkBmT6KI5CZS6gR+aOknfmv/w9k/SdI"
)
