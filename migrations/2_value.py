"""Change the schema."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that makes the change."""
    return r"""
ALTER TABLE "refund" DROP CONSTRAINT IF EXISTS "refund_parts";
        DROP INDEX IF EXISTS "idx_audit_event_object__5f8b58";
        DROP INDEX IF EXISTS "idx_audit_event_actor_i_0df092";
        CREATE TABLE IF NOT EXISTS "persisted_query" (
    "id" UUID NOT NULL PRIMARY KEY,
    "text_hash" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "caller_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "persisted_query_once" UNIQUE ("text_hash")
);
CREATE INDEX IF NOT EXISTS "idx_persisted_q_used_at_130f9d" ON "persisted_query" ("used_at");
CREATE INDEX IF NOT EXISTS "idx_persisted_q_caller__5e87dd" ON "persisted_query" ("caller_hash", "used_at");
        CREATE TABLE IF NOT EXISTS "trusted_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "document_id" VARCHAR(200) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "text_hash" BYTEA NOT NULL,
    "callers" JSONB NOT NULL,
    "registered_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    CONSTRAINT "trusted_document_once" UNIQUE ("document_id")
);
CREATE INDEX IF NOT EXISTS "idx_trusted_doc_text_ha_5c3dc5" ON "trusted_document" ("text_hash");
        CREATE TABLE IF NOT EXISTS "proof_result" (
    "name" VARCHAR(120) NOT NULL PRIMARY KEY,
    "violations" INT NOT NULL,
    "checked_at" TIMESTAMPTZ NOT NULL
);
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
        CREATE TABLE IF NOT EXISTS "second_factor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sealed_secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "last_step" BIGINT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "second_factor_once" UNIQUE ("staff_member_id")
);
        CREATE TABLE IF NOT EXISTS "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ,
    "second_factor_id" UUID NOT NULL REFERENCES "second_factor" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_recovery_co_second__5718c0" ON "recovery_code" ("second_factor_id");
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
    "was_frozen" BOOL NOT NULL DEFAULT False,
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
        CREATE TABLE IF NOT EXISTS "patient_merge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "reason" VARCHAR(500) NOT NULL,
    "former_status" VARCHAR(8) NOT NULL,
    "moved" JSONB NOT NULL,
    "lots" JSONB NOT NULL,
    "debt_minor" BIGINT NOT NULL,
    "is_final" BOOL NOT NULL,
    "merged_at" TIMESTAMPTZ NOT NULL,
    "merged_by" UUID,
    "undone_at" TIMESTAMPTZ,
    "undone_by" UUID,
    "duplicate_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT,
    "survivor_id" UUID NOT NULL REFERENCES "patient" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_patient_mer_survivo_783048" ON "patient_merge" ("survivor_id");
CREATE UNIQUE INDEX IF NOT EXISTS "patient_merge_once" ON "patient_merge" ("duplicate_id") WHERE undone_at IS NULL;
        ALTER TABLE "organisation" ADD "treatment_days" INT NOT NULL DEFAULT 90;
        ALTER TABLE "organisation" ADD "child_discount_bp" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "certificate_life_months" INT NOT NULL DEFAULT 12;
        ALTER TABLE "organisation" ADD "certificate_maximum_minor" BIGINT;
        ALTER TABLE "organisation" ADD "free_child_services_a_year" INT NOT NULL DEFAULT 0;
        ALTER TABLE "organisation" ADD "free_child_services" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "organisation" ADD "certificate_minimum_minor" BIGINT NOT NULL DEFAULT 1;
        ALTER TABLE "api_key" ADD "store" VARCHAR(100);
        ALTER TABLE "loyalty_status" ADD "relatives" INT NOT NULL DEFAULT 0;
        ALTER TABLE "loyalty_status" ADD "first_visit_at" TIMESTAMPTZ;
        ALTER TABLE "loyalty_status" ADD "earned_since" DATE;
        ALTER TABLE "loyalty_status" ADD "earned_review_on" DATE;
        ALTER TABLE "loyalty_status" ADD "earned_tier_id" UUID;
        ALTER TABLE "loyalty_status" ADD "friends" INT NOT NULL DEFAULT 0;
        ALTER TABLE "loyalty_status" ADD "is_by_family" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "loyalty_status" ADD "earned_grace_until" DATE;
        ALTER TABLE "tier" ADD "category_discount_bp" JSONB NOT NULL DEFAULT '{}';
        ALTER TABLE "tier" ADD "free_consultations" INT NOT NULL DEFAULT 0;
        ALTER TABLE "tier" ADD "warranty_months" INT;
        ALTER TABLE "tier" ADD "priority_booking" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "tier_change" ADD "note" VARCHAR(500);
        ALTER TABLE "tier_change" ADD "until" DATE;
        ALTER TABLE "tier_change" ADD "is_undone" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "tier_change" ADD "author_id" UUID;
        ALTER TABLE "tier_change" ADD "author_kind" VARCHAR(16);
        ALTER TABLE "tier_change" ADD "previous" JSONB;
        ALTER TABLE "invoice" ADD "cancel_reason" VARCHAR(500);
        ALTER TABLE "invoice" ADD "cancelled_at" TIMESTAMPTZ;
        ALTER TABLE "invoice" ADD "prepaid_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "certificate_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "refunded_certificate_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "refunded_package_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "invoice_line" ADD "package_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "refund" ADD "to_packages_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "pool_refunded_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "entitlement_id" UUID;
        ALTER TABLE "tender" ADD "sold_minor" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "units" INT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "line_id" UUID;
        ALTER TABLE "tender" ADD "returned_units" INT NOT NULL DEFAULT 0;
        ALTER TABLE "tender" ADD "title" VARCHAR(300);
        ALTER TABLE "tender" ADD "certificate_id" UUID;
        ALTER TABLE "tender" ADD "pool_minor" BIGINT NOT NULL DEFAULT 0;
        CREATE INDEX IF NOT EXISTS "idx_audit_event_object__dd29f8" ON "audit_event" ("object_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_event_at_b52168" ON "audit_event" ("at", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_event_actor_i_18a539" ON "audit_event" ("actor_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_event_action_b86309" ON "audit_event" ("action", "at", "id");
        ALTER TABLE "loyalty_status" ADD CONSTRAINT "loyalty_status_earned_tier_id_fkey" FOREIGN KEY ("earned_tier_id") REFERENCES "tier" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "tender_certificate" ON "tender" ("certificate_id") WHERE certificate_id IS NOT NULL;
        CREATE OR REPLACE TRIGGER entitlement_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entitlement_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        ALTER TABLE "invoice" ADD CONSTRAINT "invoice_prepaid" CHECK (prepaid_minor >= 0);
        ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_refunded_parts" CHECK (refunded_bonus_minor <= bonus_minor AND refunded_certificate_minor <= certificate_minor AND refunded_package_minor <= package_minor);
        ALTER TABLE "loyalty_status" ADD CONSTRAINT "loyalty_status_manual" CHECK (is_manual = (earned_tier_id IS NOT NULL) AND is_manual = (earned_since IS NOT NULL) AND is_manual = (earned_review_on IS NOT NULL));
        ALTER TABLE "refund" ADD CONSTRAINT "refund_parts" CHECK (total_minor = to_money_minor + to_bonus_minor + to_certificates_minor + to_packages_minor AND total_minor >= 0);
        ALTER TABLE "tender" ADD CONSTRAINT "tender_pool" CHECK (0 <= pool_refunded_minor AND pool_refunded_minor <= pool_minor AND pool_minor <= amount_minor);
        ALTER TABLE "tender" ADD CONSTRAINT "tender_sold" CHECK (0 <= sold_minor AND sold_minor <= amount_minor);
        ALTER TABLE "tender" ADD CONSTRAINT "tender_units" CHECK (0 <= returned_units AND returned_units <= units);
        CREATE OR REPLACE TRIGGER trusted_document_stays BEFORE UPDATE OF id, document_id, text, text_hash OR DELETE OR TRUNCATE ON trusted_document FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Return the SQL that takes it back."""
    return r"""
DROP TRIGGER trusted_document_stays ON trusted_document;
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
        DROP INDEX IF EXISTS "idx_audit_event_action_b86309";
        DROP INDEX IF EXISTS "idx_audit_event_actor_i_18a539";
        DROP INDEX IF EXISTS "idx_audit_event_at_b52168";
        DROP INDEX IF EXISTS "idx_audit_event_object__dd29f8";
        ALTER TABLE "organisation" DROP COLUMN "treatment_days";
        ALTER TABLE "organisation" DROP COLUMN "child_discount_bp";
        ALTER TABLE "organisation" DROP COLUMN "certificate_life_months";
        ALTER TABLE "organisation" DROP COLUMN "certificate_maximum_minor";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services_a_year";
        ALTER TABLE "organisation" DROP COLUMN "free_child_services";
        ALTER TABLE "organisation" DROP COLUMN "certificate_minimum_minor";
        ALTER TABLE "api_key" DROP COLUMN "store";
        ALTER TABLE "loyalty_status" DROP COLUMN "relatives";
        ALTER TABLE "loyalty_status" DROP COLUMN "first_visit_at";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_since";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_review_on";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_tier_id";
        ALTER TABLE "loyalty_status" DROP COLUMN "friends";
        ALTER TABLE "loyalty_status" DROP COLUMN "is_by_family";
        ALTER TABLE "loyalty_status" DROP COLUMN "earned_grace_until";
        ALTER TABLE "tier" DROP COLUMN "category_discount_bp";
        ALTER TABLE "tier" DROP COLUMN "free_consultations";
        ALTER TABLE "tier" DROP COLUMN "warranty_months";
        ALTER TABLE "tier" DROP COLUMN "priority_booking";
        ALTER TABLE "tier_change" DROP COLUMN "note";
        ALTER TABLE "tier_change" DROP COLUMN "until";
        ALTER TABLE "tier_change" DROP COLUMN "is_undone";
        ALTER TABLE "tier_change" DROP COLUMN "author_id";
        ALTER TABLE "tier_change" DROP COLUMN "author_kind";
        ALTER TABLE "tier_change" DROP COLUMN "previous";
        ALTER TABLE "invoice" DROP COLUMN "cancel_reason";
        ALTER TABLE "invoice" DROP COLUMN "cancelled_at";
        ALTER TABLE "invoice" DROP COLUMN "prepaid_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "certificate_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "refunded_certificate_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "refunded_package_minor";
        ALTER TABLE "invoice_line" DROP COLUMN "package_minor";
        ALTER TABLE "refund" DROP COLUMN "to_packages_minor";
        ALTER TABLE "tender" DROP COLUMN "pool_refunded_minor";
        ALTER TABLE "tender" DROP COLUMN "entitlement_id";
        ALTER TABLE "tender" DROP COLUMN "sold_minor";
        ALTER TABLE "tender" DROP COLUMN "units";
        ALTER TABLE "tender" DROP COLUMN "line_id";
        ALTER TABLE "tender" DROP COLUMN "returned_units";
        ALTER TABLE "tender" DROP COLUMN "title";
        ALTER TABLE "tender" DROP COLUMN "certificate_id";
        ALTER TABLE "tender" DROP COLUMN "pool_minor";
        DROP TABLE IF EXISTS "patient_merge";
        DROP TABLE IF EXISTS "trusted_document";
        DROP TABLE IF EXISTS "subscription_freeze";
        DROP TABLE IF EXISTS "package_subscription";
        DROP TABLE IF EXISTS "entitlement_reservation";
        DROP TABLE IF EXISTS "package";
        DROP TABLE IF EXISTS "second_factor";
        DROP TABLE IF EXISTS "persisted_query";
        DROP TABLE IF EXISTS "recovery_code";
        DROP TABLE IF EXISTS "subscription_entitlement";
        DROP TABLE IF EXISTS "entitlement_entry";
        DROP TABLE IF EXISTS "renewal_charge";
        DROP TABLE IF EXISTS "entitlement_period";
        DROP TABLE IF EXISTS "proof_result";
        DROP TABLE IF EXISTS "invoice_discount";
        DROP TABLE IF EXISTS "package_entitlement";
        DROP TABLE IF EXISTS "gift_certificate";
        DROP TABLE IF EXISTS "payment_mandate";
        DROP TABLE IF EXISTS "gift_certificate_batch";
        DROP TABLE IF EXISTS "gift_certificate_token";
        CREATE INDEX IF NOT EXISTS "idx_audit_event_actor_i_0df092" ON "audit_event" ("actor_id", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_event_object__5f8b58" ON "audit_event" ("object_id", "id");
        ALTER TABLE "refund" ADD CONSTRAINT "refund_parts" CHECK (total_minor = to_money_minor + to_bonus_minor + to_certificates_minor AND total_minor > 0);
"""


MODELS_STATE = (
    "eJztfYtzo0bW779CqfbW2PdTtmbsee3eTKpkm5loI0uOJCeTL05RWEI2GQkUQJ54d/O/3+"
    "7m1d00iG4hC/DZqs1Y0KeBX7/O+/yns3Ln1tL/e8/y7Nl955/afzqOubLQH9ydrtYx1+v0"
    "Or4QmLdL0tRM29z6gWfOAnR1YS59C12aW/7Ms9eB7TroqrNZLvFFd4Ya2s5demnj2H9sLC"
    "Nw76zg3vLQjV9/Q5dtZ279afnxz/UXY2FbyznzqvYcP5tcN4LHNbnWd4KPpCF+2q0xc5eb"
    "lZM2Xj8G966TtLadAF+9sxzLMwMLdx94G/z6+O2i74y/KHzTtEn4ihTN3FqYm2VAfe6tkV"
    "7rGMZwNDUm+tQwOhIAzVwHg4te1Sdff4df4ZuTV6/fvX5/+vb1e9SEvGZy5d1f4aNTYEJC"
    "As9w2vmL3DcDM2xBME5BfbA8H79SBtnze9MTQ0uRcPiiF+fxjdEsAji+kCKczqqngHhl/m"
    "ksLecuwEvj5M2bAkB/6o3Pv++Nj1CrY/xIFy2DcHUMo1sn4T2MeooyXlQSCEfNW4juq5cv"
    "S6CLWuWiS+6x6KInBla4tFmE/zUZDcUIUyQcynN7Fmj/1Za2n9krGoB2AbgYDNzzyvf/WN"
    "KYHl32PvNwnw9GZwQc1w/uPNIL6eAMQY836MUXajfBF27N2Zevpjc3MnfcEzevbfbW6mTF"
    "XzEd844Aib8Yf198ZG3mdqA/4FEUHWjp3eJDDbczrKRh9mTbfmL92jEJMTpz0J1fO+7t79"
    "YsMMIjiL2Funa9vDvRpppelzoKr6/7FxJn4WZjz/+OaVRm+fYjsfPtYuOQT9LIk/B/Xn/X"
    "efppT2b46dtjfjaTTy8+G03BlnKBUArslZWzcQt3lIjk7/Ef7dpXpv1LfTLtXV4xm8tFb6"
    "rjOyfk6iN39egtt+EknWg/96ffa/in9r+joc6PWtJu+r8d/E7mJnANx/1qmHMak/hyfIk9"
    "jMka/IKQlDqTGao2Hs1vy5zM/MBRB/PbDNdDbXZl9yqaZocdK9qP6oL0LvsTtetLMZG2Og"
    "9ZM/TYefr2dYl5+vZ17jzFtzLzVFIESilauBFUD3DEEBGQJFDmyFoI9elJCahPT3KhxreE"
    "UMttugxRlXxiK7bdW2vheoKJmy9dphQ7CZc124afQrZktuVFYHkysCcEgHqdJXrBB6L3N6"
    "w/0cXw4zxrsfEtY3ZvOkT9+WvnfKwj0UEbjbWxfjXonevax+vh+bQ/GmpM46Nj1GB6PR5O"
    "0Djad3eWpw16w0/XvU+6tl6u79CDtN5E+9vfbpwz/VN/eONo6H/jXn+ia/rnc/2KdPnCc7"
    "/6mrvQ/o9mepbmWA+on/ABc831tLm1tND8edHVpp+Mae9soBvDHpJYrif94SdNH4/PRxe6"
    "9gH1Y+HRRVvrg+0uTTz0L/7fjaMPL9Ab4MG4GI+ucr8E6wVo/YRhrteWgzB2lo85oEzH/U"
    "+f9LGWQ6Wd6R9HY/SeVxcR4YU+0MO/pmP0GuTqkCbXEIGm986/15DYNdUv9eEUAaWfX0/z"
    "hyD5sm2vwz6q8xvR7uTpe/pza7V2A8uZPf5gPXYEOh+uRbdI72OnbY0vUWMV3Q+oaA6roj"
    "mciNlOZsdd42+WFIcYohay6dVLRNGWUxbgqHkLod2LuW2Bnm95a88WGYXObMf0HsU4c4Qc"
    "3rePgeU3EPECgM8irjBhIRGsZ/1hb/xLwkMmytvBaPjpTMBFnv0y1Xs87+74XyWZ94QCuH"
    "d1mWnmWRgbQ950wVI+jQnjKR0pWmXBIGtFaZg50grGuTkrrhHjfFBZnBeLkJg2C1mT0XAy"
    "RWIykv5uhI1uOtr1sP/jta4d3SQc9g0C5SblDsOfiOKmc9zJiv2F0t/03nODgAxBRu5L7n"
    "WLJL6AbrV3Ue/Mvnsuvmn/ODk5PX138vL07fs3r9+9e/P+ZeKklr1V5K121v+EHdaY5bbd"
    "g+12M/tiCfbBfG46pWghQ70XWcW4N/17OVaapgI+WpWP/oo+FZ0ZfmB60kc9Tws8Xd3Oen"
    "qk7+3Az45w7hkSN99+ijRgYVXh5HxYvilmLoxw0WVYJu4+wy2Fx1HCHJFdM/xFr2AFnukK"
    "O2r7aBb8uLE8ocaca1HIP63jtsYfSWM1b8mZuVxaXnI6bPxQHAF3x8Pq0gM0rRQOeoYMTn"
    "rVkx7DmAV+iq7mw94aFrboINc/T4vVZAzccXNed8apydgdqPxk5whhuqtO93jTl+RpKTJg"
    "Z+vGzh6WBeP4E7HqStSIYcaS00xFR+VtcNcX7myzyglL4ZsUclxB2NiY063VWK70kAYu67"
    "BcVjyYQqeFfJ0VR9aKU5+zBJcKDTwpCA08yYYGkn8lYI7bA77l8AWu9Qm5VhDQDsmxhqy/"
    "QEdXEGWckkCU8Q5eDZ51h5k2NYt3hhjCM2snObCD/eB+URxpmhJcG+o2ygdW0XPSlFhAFL"
    "ZiJESKExfLiNk+/MB8JO9V4LIvJuI99j9q9ryrUa/Q1fDxHv6XHPL5Xv38Eypx7c95bcHj"
    "trj392Yzd+MEuhOITRXM/W5hSoewpWElTRWTOkT9hBIX5GM4uOgsG7IPwfoywforMtlXtu"
    "MK/HaL3Jl4yjaZpJ/Et4nyZTKXJjpvDBLJqDIWOR3AkCgPie9uPASo3A7PEO01jUVN7BMS"
    "EUYbH3+csfDclZjBz7P8MGRF3H2rOHvM9/HhLYiXkdJDJASghdhBC+HOZhtPTQfBkYIGon"
    "ayKZsPhmb8y4eV0lQQWMorrz3T8ReWbLAuR7ZfWJtxmGbUKJmZmwX4o+tZ9p3zgxXaCPro"
    "VTCfKIA0ErcH1vzO8nppf82ctOnVdHg982siwnOrFuEQ5nbAt8ZoIxn3z6cd4TyuDOMp1W"
    "Ejp/BWjLk1nAPyUyoDBUo7Rmskk2ojj650sg26g2rSbeS+Ev+4LTq5711Oz0Vf7xbp4O7j"
    "FpBTo3FqNtAE1UDtYP25ttGQKcgaLCWIGrUWNVBX7vJB0drJkIK5s87jXH+RshmyT70lyo"
    "NGYz8/gbKOsk4peVJG1CkjeY4ca+qi/zyZ3FmHib4PsVPFrwSLOkbI+ZK1RnuTUPduOtr5"
    "9/r5D9oRzSVr32kvpeMM2KUkkM8yay1fUFuSpga1zkFka57IBp4Re/SMcL860kwGTQOmAN"
    "4C7NhS+Vri9i2cra/fl5itr9/nzlZ8i4t4cb2VuTR8ey4X+MKStRDqMvtC/raQ2RXuTd9Y"
    "LF2hisx1l5bpiIFm6PhoDETYQJyLlF2j0YCR0c/6fKDL9eWZjnZkgjxqZAc5GrG5dWsHvo"
    "H3Fksy4VaGFBSTyorJmWfNVcchSwsDoTwQ8aS2nDl+OaUFkdLCQOy+IlRGQkAMQyE1FBJR"
    "JZR5xUGvbwmc6M4iwo8/jK1lXk7znJCEhg1Rnh6FZXNcjN1OMMXW4jbCEy3f3QDahx9I/a"
    "AKzxxAajtSS3dnnNwmnhmlwCHm7UfDs1b4LUXx2DJA6aS3cdRZmzDbQwQlqysWx08K2jDR"
    "k7FiLEp3iFAL/8I6HhxO2eVV0qFKYstjcJtUwU7pMrT+UDt6QbaeF13tRbhdvzgWPYf8F0"
    "+oLc+K26XPY8RL7bsP2kutN7zQWGknvc4y34L21A3Ri4bagy1vSRqlr4immpZoHrAH2nlv"
    "oms0UD9/rw8TgLQp/sV9wDca+6Hf8F+iD1CffJtMJ/xn4mpY4acqmUHIYRDV48w1hdCNui"
    "XMIQHXHkwijTOJQCEjgQ60+nqjnoUYMSsyN5eFmSFqIcyvTsqo9VGrfCvUSUaxD2XLoWx5"
    "fRT7EuY+a7Gw0GHyYBmizTg/4pOn2zHks27TWC7ms1mFneoCZOP8RD1cata3fMnthyODHa"
    "jQqTFGK4vwLiFcqbjQSIi3utNxc0zatTGD/9y4FRTBVFQHtg19oaczaE+fXNlFaQIKFV58"
    "O1bpxVZAS8SfnPxhgi7LxyMWE5cNSsz2Uklk4paXEz54S4wiN6mLVUDRtC+n/4kbg/Kncc"
    "ofCGGsgV8EOCUnSooy6qB8ZVBGFRSq0A21oDIhMcSWCZyrFAEW0QK+LL6R8UcSWZYKpFxB"
    "PGTEVSmERDKUMF8LNQicffAASoR6olwuJo+ZaSVS7jAbamV4tz4UVXQOlUCb5Q8A7rJwC/"
    "mqEnjnug3vP59UPY/BrUizbMAOikg6FxJ4A5dQRJKcIxvc9VOrIhsyVYVM7lP5czYRI4RN"
    "NcsPQdS6pSel1mZ99vPBjJNFVOa435RpJ6/3x8kjcjI7iJsVJXnoZrTLRvDVjfmFXLdTYW"
    "PO95RiOrRvv9MynIjw4UTdtu2hoYNu/DD8K/SonfSHnwY6dqm90ocX6Af5czSZ4n9/GvUv"
    "WB/bpL8oadX2r40bpg+nns49SPugHaU8gdafaNjddXg9GBS+xDw16ITWlMhg0x9e6J+1/k"
    "fSi/65P5lO8l9wHlt7RsNsI3T56IZiV246x9jPdqxr4tfdZgwiE03JEsRRqpiBUBeV24D4"
    "18o+cpv1xxUnQHG3pT1xd6mmmq0Mg480dl+x/lyjKeITVgmPE0vDJukLe2DORBeBQt442p"
    "JDIvSy+Ec0iTxrhfYtPI2SbSYULYrfJC1OwD80vLPtsQk9P3W3PThK4Y++mX/wygw2XiQE"
    "FT06XjZUah/Zl6CQ59+C3CrxFkLcweJ3WHdvz76z5Xy9E4oWGpyq94pFU2QunQaHIQJ9PW"
    "fFc7Hcc7uR9zbOUgK2jara00BEwaWiBi4VHOchNw4CYhiKHYbCtzws/ymNBE8LA6E8ELWo"
    "J1a3oZALLkkFMyGA+bElDCGEltQ6tCQWfCWDsBiq51x1r0YVGZqDY+NWCR4B49+uIxXPzB"
    "C1UJvw9nUJbcLb1/nJM18LPFghnLH9q6n+ZS/qMrQyvrOmZ0ljyhBBRWKhnwZlVZCCVkwO"
    "CqTmVhaphcNCd9dSleGarwLhityP6ui2yWyM5d01mRBB8NuU8tvkNsodHDhn9/Zy7lkCiR"
    "a86/CjwLMuB6R9BIy7gXGLNui5wLkpuZW6M73Uvv2gsYpgkgWQu0Qase4GYSv2GmpGm1lC"
    "tyf01DzvteRWlWWJ4nkidshJ5lChV05Ul7YLcddN9MIAI2ENDCJgmarJQODtTG7fSSkgAL"
    "PuxT6bimqBTB55xT6JtFhPPLfKMOkKLSErHlJGbCi+u8qG1TP2Ip/8mE+V8cYX0ZT2w4+J"
    "q/HAF74K/ZgtXvdXnusuxpYfzpAMs0/fLuT317ghjqSIW1bK8pN/MyuvoARe1L4aA95BS+"
    "Ty6YhflvEGPnlZkI745fEW1v/BdkNFgkDbkMtuskRtYjVPXr1+9/r96dvXCYeZXCliLAXV"
    "pe6t2Rc1SylDCZbS2llKM5zYYY+1wi3/DJ3Ls3vRbh/dKdzob9M2oNVpnFZn5srVko3bt+"
    "4grd4P5rA8yqGPSgbck5dluBTUKhdeco+LWpjPcfSfDMQUSQtRPi2F8mkByqdZlNf3kg5z"
    "CYESwjWzxO078g5cEp9kK8YR19igdu9uRIm2C4sGsYTtm9T72TVc3xZn0MuVF2kSkBYF0q"
    "LtGyapmSIw+xRVpWfooCp9cVV6CbmNikgNzMXCuHWdXcvpTnBHqdDVzFHZkjgLQWA5uybN"
    "ugp7ad7eWwoj23lw7dmuvj39sJc2TaSDq0pG3p3p2L6ZV5KSud8tUpu4fMu9K08mK3O5zD"
    "1+hQoUxYP3sGJ9eOyenrx7m5y4+EfRYTu57A0G8YmbrywBiX6/Ev1s4+HaKYLKQQUKKYqm"
    "hTifluHN8zlzHuGlOzOXUnM4pWghumVKpuZXTM0UTAVp/kmkecRob3zDR4haxu1aQsTMEo"
    "KgKTJLok+/c71HYxvQ/5qMhjm7cn4XvLHSngXaf7Wl7TcR+gJcMTiMIBpP6aPL3md+tp8P"
    "Rme89QZ3cJYZGv8es7txhXVjbj7KGOVz6WEhCBZCOHmX9sIyVq4T3MsgLaQFlAUor2zHXm"
    "1WGCbrUcWxOaeDNoH9xN7NcbZMw3exl57cHiMmbtNoVDb1F+bKXj4agS3yI81nGTmyFjKN"
    "1VvaVqazMZeGOf994wcrHBa6tFe2UjzL1q7aNNefeOcJLG8l2GzyOc2EAPjKXfhKywvshY"
    "3ZdkV+p6CHwy6HVyf12e9pkBKuRX4DKuzmwGg3bcNhsDT/rGRI+G6UhqRmhqsDjQ5OAmDM"
    "bT9MjyGl7RHSHnZ1vKzPVrTwLBxGgiHCYaFic2P+sZtDXpND+NffGnT2CqA0TOPRMgVbUO"
    "5kL+4EZn0StWeZIcsuKdRmCQ+L6T8ODOpB4xsY47nho28NlxyTB0PQJk2IYc+1D9or6TQY"
    "k3BpdQSW//hWt8jo71ON1MrTxIr1aGNJPObCii+/Zq5BeAWEV0B4Bd2+hdqyvbjw0jtN6e"
    "lL707tw7l6reTaQ8eBirzJEYLGUVnEPLQ3QT3l/AqdCSKLs5zszlIBsAIbnekJKzUXhQIk"
    "NBAGUBwGALEsEMvS+EmsFMuytJ2KAg8GtgPBB8V6jEgfYBBursNrMJi7qe6CYv2Ucnn21v"
    "YPljCTZ3SnW6TCMNe28cWCLJ4NVUiA1JxKc6Wk5lcFUvMrQeCrZy3sP2UQTilap/SpXl5G"
    "O49xj2QDkbDsmN6jGGKaimcaHoPwuGvYVC7iGiK7U8I1IDzP+sPe+JfESpXkRxqMhp/OBH"
    "aqs1+meo+vuzpz13JGwpSiJnbBZjrnrE0vcORLlzBUUBaGncuB60mdgwlB+xJA7OUchCJg"
    "KjO4EantoHDicxtlz3pw1fJUspQwynUe5aXpB8bGVxpnnhZGum4jfVCHHUkN1diauQ+W93"
    "iOvSEEeirmfrdIW+VFLY3YsQJ0Vs3TWeGxU5D6GTIQ+7uKYr/iiQCHQY0PA0YURlukg04A"
    "tCm6sjoGES3UYSmsw8JAlsVaunjIhPT3MemukRBvLR0immi1rB+yha9ZoHlyP0UikTB7GH"
    "N/C19DWiKmJW4KfE3j+BoyeAqMDUsHnI0qZwM6ymfB4NRIRwnDvL9hBjml3ePrW76PQ7lk"
    "JRSaCmSTLbIJAasSqSTpqZG4lhBI6HlVA1GEFQkM1xE4FGab3HS062H/x2tdO7qh+Mqbjk"
    "JoJCWHCuMjWTm1KEiSk5BBtmmebONb5tLCseiIVRacyUXiTYYUJJwuSDjAGuWzRujTFra3"
    "UhtojhaY4DqPNLGz+4EliKUrihZlyFoUTPfEoaJhnZeVtbqV9sYUkO5XGKnLEttBGqEgq0"
    "Ikwd1dJr01E+Htckl2nkkLJ7TjF+U+sWNUGO+00ZIB2E9YGG3tEopy2SaMKMdNAyV5LpTg"
    "haJcItwXSXFpI5DfGie/fUHfl8U53z8+bt/GOLHKo5j8ze3v1iyQZSEYKgjoYGNkoEztHi"
    "cs6BFUpm/jpEsLQagyyDQd6A/qP8JoTfoiM0/+bsnTtW/TPC1TC+w0vxjYKakGJuFlT0tZ"
    "lFlmZymLdSFr5m5aw8qfE/vO6Tt5EQnU3W6hVITaGbazWzjCrynzQh2vkOrzsBLTE3OgdV"
    "u5e2dBIQgEDIkNG43msYfgKvkchtkMAmu1DmTy39MkkNFQYBsE99P2rZkmxUwT8+aZZzqz"
    "+45IQKFudwslFGI5uk1bgvGmcaJIOHqS5gWGCBylwfNjz/CC58ehPD+Y7PfJRr8jyOnZ0s"
    "j9YSu8zPZYB39/+qDO8RHhWxS7iHQRSfKVKh4j1DLL40DSVbiNA0lXP3AgzeNAlu6dLWVg"
    "SghalwS3+spHc9tfL81HQzaXM0/XQr3zSalclicFuSxPsrksPXcphXPcvoX47qECkun7X1"
    "10Bop1+wXmE56whXDvZTqDq9Q+5zNUNnni8jxgmlIZgLbpX3MSbO3oTVN9cq1aqA4EGgDj"
    "Fn3ormixOua2gHVw1f45orbI+2SE6vhWt0ignlGNFP2N0Mjj2teROLzx0Oq2wOPo0B5H0T"
    "jIsHIpSQvZ5eq5OfQGG1L1/cHyxKlRCsRtAW0LQX9TRkR5ky+hvMnWjrg3HcdaymBNkbQQ"
    "4urn9R06pdWYZpYSmObaMc2iYb59NGQD+gSksLIkVhbCTY4LyhDuNcKvLktKwgZvC5Je5M"
    "9fW5TrogUaq+rNCV/t4H7umV8dhdOApwUftjofB6wYV3Zj4oQ/8F0p9F2J0MoCLO1RcZX2"
    "1Exgt/pUsDOrDk4VkarEmG08L1S5dM7HOlq7seNEf3ihf9b6HzWEk6Z/7k+mE+2GJ7vpaK"
    "Nhehn9PLqhPjZ0tYhE8ZvOsfbz9/pY1+i9VOtPtOH1YCDrgxHPGYGqiJpO+aoiavbuGpqG"
    "BvU3vPmwgFt/rr0wMwi51Lm1veDewMcDbp3Zqajb+DWjBdIhHaG3wz8i9NKWBDs0OiF+oK"
    "M6qI5qYXt+IO2pwFK1Ue7YR81NkuVNFmqGqH3s8n6KfJuB5zqPK3smpXtlqADqUlCnO4Gx"
    "cJdzS0qHISRu4W5yWgr50wLkT7PI+5bpze6NAB20MphzZC1EG83SkhO9cKYf2i+n5iBXrp"
    "izVqYtZVNICNq3VZ+8KaNFQq3y/creZPRILK+e1SLlhB0xVEX6o+aBXoAx1gdlNtw/5Tba"
    "P9s5Ocus/PyFn1n3S3dmyvnvphQt3FjLpDnKz3J0kuESAjPYCPyGCuZtQtFCdN+XQPd9Lr"
    "rvM+i6G28mNXdTihaiC4kN63F4Nc7wce8iEVApKjpLCYlXGWhXlneHlgHq1JWENksJFu9C"
    "0xI1FyswL5V21K3lrN1qW8ou3BLR0NSUfFIDXj1n71aMsyt4h1oDkbFsRx90yiG6medtsb"
    "P+fLNe2jMz2LUYQ+umJusp5DzYAUFgR5g+mit7+dhPumspXmGsvX9vryvBq3WpNhiw0MLx"
    "DOxvfLfrIpyins5JR23Fypz/vvED4gTvWei1/V23917S4Tjsr63IedbC8jz0Wgi4mWU/iA"
    "xfknmhSX/tx2tlzkWxt/vBqom7fQwVmlkYkd0TjpPexqSztk4vtOHYwdIiOxn6v2fvuvfr"
    "aYfoT++xrcAh4dbyHqrgxSjExmmnbcXN39wmne/M68++mHfWhOqxraitTGdehXD0iGfZZd"
    "hZW7GaWV5gL6oQJj/Zi+A87a2lxyaNl3Hrbu7uRXWtAbasLO7as12nWD/spa1rkSjSqlHp"
    "XOKu2oqTeeu73u2uslBbkZKKhxDIA3FRGjGyI8eauug/5UWCkpVem7KrlYsgiSMXIjeHf3"
    "I5OdnbNx3t/Hv9/AftKPyt9Yfa0YuB3rt40dVe9M6n/Z90/NelPv6kk2v6uDdBfx2H5qOo"
    "syT7Z4lQFZomjlOJrkVxKtirMAxRyfjPpsEqBe8rShyauIV69p1nrsLYj+h1R2NtrF8Neu"
    "e69vF6iPpA78Q1P3owlxtLw06lx6jx9Ho8nJBfv/524wx6w0/XvU/onf5Yav3Ly+tp72yg"
    "a6HtQbvqjXuDgT7QJr2PutabaH/7242jof9N9IGO7s9cc4kminVkoin7aJh3d0cXCKo+eh"
    "ENM+GBFz68q9ld7fT4GH3nf/56cRz28XE8utTi6W0goQTJhUevutodcQ7wg6PQdSHs4Vj7"
    "Rjvpai+Pj/Fr2DfO3/6GB/FiPLrK/3DyySQ0Jpk5pAUNoGig2dZ4mKMr2vWkP/ykfcIjxz"
    "+M8t0NJxh5t7B77vG/FYYhhXrgjiAKKbrTLQpCWqRtIPVr4yJ+ZANQIMpHLiKC2B/W7tKe"
    "PcrAzJG1EW3wDquFg0vjvMPmtu+7ywelgeZpIQFC3UY641BVxhnlkB4ENV3qpVwIwH2glh"
    "kkM7MwlzNnZ+o2Ht2w2ebArjeOXYds4PvkIL/YDnarksGXIgEmvVzC9bsN2kZtU5Cdc1vK"
    "dZoSkq6XT7pOStUrlGNm6aAeM80hy9RjJueuWmJHASnsM2X2mRQ3Sc6EJ4QwF1CzPBPhG4"
    "qLP7thNmcza622nDlS0KXVeZxjDYDUWcgQQZHhTFqxQ6ZnrWWcZ7URtKllecfQztSM3ciJ"
    "ujWyk1mnJQJnD5H1tpbztYE5bzOqXINI6WSl0a5LOe2YosKpfI8LCHcFemJ8xOAMsJZV4g"
    "FJ29RR6igFME6Se6x9+512RPSSySXp6sWM7SFXPV6mfnH0GTsWMP6VXYNhNl2+EhO+Cvrz"
    "g+rPQcP7FBree8sUOf1u0e7GVKDZLa/ZBXX6AUD30V5BokqcjS+MAyjCPUsM0JeHfuU6wT"
    "06Zpf2yg6Mle2ElT55k8Zd3wly0hiJO+DGwG5isg30uuifb/5xcnJ6+u7k5enb929ev3v3"
    "5v3L96gteeHsrXdFw9b/hAeAGajsiPzu2o6S+oghBC1hrbVHS2sRKAwxRQbawTqPb921g3"
    "UZ2OaoB9sDatMUhLVwYuw2UEPYVGxrqyMMdVpS8YZZyjjqkLmTrZEVRxpGR35SEaubzD0s"
    "3qu8S0JX8CbJ9E5fJFIoaL3hRcFLRR9KpIFOjoaTbpNqNgWChPbdB+2ltCpz4D6ay+BxEk"
    "egZnSZbINukTJzGTY10qzditpMz3qwra8IdtBYHlhjSSLBfNsRJRbPr9PAUu1Yp6GmG7MI"
    "aEGhhnQqS+DHED1r+O7Q7mEZGycQlWPJB5Aje86VQmyc5c7ZmAL8tmloUzpQEkopxW8fjT"
    "zhYBvmDOmBYU9b1Rhuy/SwIk/6jOLpnvMeEWGhdFaJaAFLQ/HgElM/ZzyRMHEnV9UmJtiX"
    "vfwpPYU4c3mZgkyv8isyvRKVZLqz5DdPjuxZs6gPtm+LUlXnGgFTAiW7X93Qigx/J69ev3"
    "v9/vTt68Tel1wpMvNlD/QwkRQBScHok6UG20+dbT8eCfR/EDky5C4ghuawa+hljdaNZ1uO"
    "KEN3Lo4UBaBI10VX3XwyxE+y99TE075xW0/EaxNlpZw2OUsJYZqCxGNyoFaDZs34970Ynj"
    "FSFdhGp3ZVmXPqGDtBTacSFmdqRT8dsvVc+VuRze5+dbA6s8ZHIxKy/skZVYWtUrNq+Duy"
    "pHZ5i2asEN/Sadgq7TTRpGsftCMWPGITHk2jyBRsLBY1JnJ2uaaJGo5pLm0VJhNYYAyOJ3"
    "a+DTheQaqWX9P5AkbfAxt9xbm98zVucftqFG7bMX4yfdvb1yX0bW9f59eXf83r2yDh7X4T"
    "3pL9I4NvviYhag6KOFGgydpyUKt7tHHcu6i9QrxDbhcQ8aAa8RCqFxJIZfXOLGWLhqGyaT"
    "8z/XvMiRq3gkDNXHA5KthQBMiuLe+LQD/5r8lomOOPHhPwejR7Fmj/1ZZ2k2t6ijDDUDDq"
    "s/iwSzLAUefguSD/G+7gLDOhA+vO9R6Nue3P3I0TCGd2/ijk0ddkUP7zV4PGYuFZFpGw0c"
    "vnpYwu0NeLiEF1H2H7FVdlcZAcTpyjZYAVUMLJKNi/Pdv1bATTret+wQ/O8oJF3m0icvBw"
    "K+VQaM6wvVMSb4YOPDiLAc+o2/OVlxmt8a3Iz1MilX0mxKJZ20ye3ph3NApy8hXsEamazt"
    "9iqEi80K5zCmtqz+9Np11VC1nPEXN2X8Hqaz9SUFY1B6TqzVAKdpZo7uVYW9KZWWxzMWZp"
    "QzXTC2QLq5kZBm1wvsgXP99akFK00F5wUspecFJgLzjJ2gt8d+PNLElPFYYIPH84bRPZh5"
    "QStDOUkJOn1s5z6Oa960kXlODIoCzQ9oyGEWRyWxRDBFsUZ4R3AzkjfNS+fbP1Takz9U3B"
    "mfome6ZKB71BnBvRjloPtruRs49RNDtZY5qD3F6sMrZvbJy5sLbdNg1rSgeq7O2q7IXnrl"
    "Qc7nk6SE0G+d6eIIjBVZmrLBWAWhzLAKneKk71JtxuK4C3umiRWmLLnzAl0I0WOmC7NRTH"
    "rVmwiKSWvjf/feMHK7T0xhYC3g86AmV9tlG3SGdvJs0Nj2qvorr/T4f9WOvPNS6EQvyD0K"
    "WoHEiqT8g82XDXFtEax9OyQ3pBb4J/RBkN59bMnhPtXJLI8C8wEBzUQGCuiDeegl82T9km"
    "d9Un9scGK83+NUpxTU/JzFQM1XPWLUX7fI6zRP7GzNOBMJMLrLy5i6cFg1etDV4x/yO3gl"
    "gqMMT8JcRUfvGwlJDiqc4rB/shr9ee+2AplGWjKdU07M0Z2QoV7fXXBzc+C0tNNZd1zMVS"
    "vxoVAiVIKBOTOUEn98htmSb4oKVpXF5WvgqDjkWVx7G1wuMozLzBtegW6ZaI4POIXpdqrK"
    "JYAvXOQdU7NZB6GyRQCMVesgDUhDOGFGSzWnOY5iyMS5b0kWOoQLdRzO5EaFXA7gys+Z3l"
    "9dL+mgnvVq6HnV914Ho4xiCth0UzPKJGiNeJimUd3VDfdYM+7IY6cW460pzP2FpYnkeSqm"
    "V4nuReIbfj0a1U603hLhILZWgw+zXKj8tdxMmuokszzzIj/R25lda9guiZg3NP6WCUtcuk"
    "FC20y1RfOsCzfrfIHDFUTGBZ2vZ5V5+UC1gqiFfKYk7SO4agSbkKZylrkr6lmR7DOFbJsQ"
    "Re7gVZElOSNu4vlce9zNzVSqhfK0pEmZC0bzfZi2WdYmEyOG+J1mMoQUCutYAcs+jyw8xS"
    "wjDXepj/2JhLG32JynrmacGmWv+RfkSfa0TZPSSVX7kd7NVHoRlGvxyg16atlAQ3t4sW5Z"
    "h7YqfLjY/RMLDTvoxthCN7zi6BERTy5wRDCIdEnQ8Jz8KaYkX7F0MK41zncZ4tXV9NhqMJ"
    "YYzrPMah/k5xLTOkMM6NGGdZT32GDByNhXpz2cQvHBnoFMvpFFMLadnpS5GAH4awrqt0wg"
    "yKCCDNbAeMvb/8JsuQwSZb6DAkriIm7S0UO4GcR901c8JudRaidsASqQfimVgBvuWdz+s5"
    "abciy63aUmkz8Ob5pNg2ddoy54y0ixuvqtgxQ3W8VYxJZy1CfQ+JqhO3OSMawsQXcKwjOS"
    "h29+sPL/TPWv8jqSWqf+5PphPtRkh709FGQ+oe+n10k86Pm85xlEgidLNCPWtHL8b6J9Ql"
    "unrxoqu9uEYPGxtj/ae+/jP+/eN1b9D/2A9vfq8PyL9j/efe+EKP/v5JH0/Q38puh+RUKX"
    "A9jE+d7e6HRnzeQahF85wFoeLp/tx4zNXaRKemFLwUTfuE7r0UPq1BsFDNQJezh/mBu14r"
    "qVdZStCu1lm7Cu5uz2KYDxz9zi/gg57vFep2yglyITtckSjX3IVURogrkUxg5FhTF/1n79"
    "qcOkzSPSQS2Ek0Jko596tDRDY2Sk7QJk0IcJS+Z5ws8RgnBjiKGdvkqrLgeuW5d565WhVK"
    "r2mjbikRds2037scO1mZy2Wu25xwG1bMTHhYCSt0kTs9efc2cYrDP4rc4CaXvcEg9nvLl1"
    "uhNOgT59VJlMmhwlLFHTS3C3AHVXUH5SEV1TcvPR7C4uZNHozK6j/zSM0se4m9mitYBJmu"
    "WoT/Ey+GSOWuvkHldAA5gpWHBGForzYr5QgCMT0MiPKA3LuIcG4+CqTU3EFgaNqEfWXnw1"
    "f0He5XWVw5KkBWtIG4TnC/fDRmpgxnw1G16EitkKUhh9zSXlgGgUtm5oqJYQILcPYDc7Eg"
    "uhKRYrBIVOUoQVgtL6yu7KXlB64jwjw/UwhLBVlCJLOESGjN9+nVk6jyDB8hEr63WIHJt0"
    "zVmPZc+6CF00zQOtz9yvQbtqTUo0IVCKspzUrlu+tMx/Eb5ypMU8+xEtpSL20MLj+Nc/mR"
    "rVy9U8nqum2E+84NlpwhkYegDFclpAXeVcC7oi+XVHWmFABoFtAd9Jmgv6xMNwNVzWowCE"
    "tX1nsmpYBwM0iy9hy9zjzrwfLUEjFwpOBEWudxhto6+4rIRUK1SkRuQgaoFkbk0pnSd4xs"
    "rNY/s46uhtzUKhE2CgWhGlwQitPqqYVDUrR8OGSqBD26oedWWEIBK5fCvzLajzRwkmISYl"
    "2o1hteaBkSche9ICnS3c1oLA38tJ0+MOlA5SvVPifnU3KKdomb5VTs+u6DSsUuJ7CDpYXT"
    "TaM/vceOQKucadMtrNqVtjaspLlaQQu6L7p8xdZS8UwqUK4XTJCEm/EvG2cRJZ8U7WakD6"
    "6MfPoEZpZCKXnQhtdEG/6+hDL8fa4u/D2vCnc2q1tRoo5cLVZK0Cb9VWVK2g06MiTQjJsD"
    "lkLvF9/yhGV5C3xeUhLANGd+SkZhUyTPOQQ7nFokMFBaDcBTQm4uFlu1JPFPmBm+gZgitt"
    "z1DFnOiaVqIf9UfQqREDLZ4p4pDUxcFk93Ntt4npKhgiMFi1StLRVZNUDZ5ZOlBKsut4rA"
    "DLR3gwU1CyvQqk82t8mn6WzPzZzAW9Xs2VUMZox2mzGyelnCafL6cXGzVD9+3pvoGr6Etb"
    "ZDnGhxoo9/0l9oU/wz1gFo32kvicoeC7DaB/Qjbj3QUQd862/Fra+TluRG3GdK9iG68g19"
    "ibSNe0PCM61NTl5jej0e0n1/y/f9gXolvhN9gDAg81DThxciA4EARnO9DhNiLrFF4NfYuj"
    "Iaa2P9atA71zU0Kz590sdaIa12pn8cjXXt+uoiIr9AmIZ/TcfXw3NydZjtRENkmt47/15D"
    "vMNUv9SH2Iyjn1+j9h8R3bQ/wiOyQB9s4IKkd9YR2ZcvxqOrkq8memznt7LGkivLs12hD3"
    "62UbesuWSdtgdP/MbZHkBDXq0G8o+NideGoH5IUYm6hAQwBasDWB0ahilI+iCV1gTs6qTS"
    "g0lOIT+ZukjliU5UOyQ7RS5URzfcF4bOTyHTctMhE07QyQx7JFmeX+aBcdtUYAt7J65MqY"
    "yV/EoFNub+/zBCVswD7OIKNU4NcZ1iFp9uWZrP9ziiqpyjHmzfDrAFtoSLVNK2GztVCTdh"
    "2iTpIuGJfFOBX1RUFeGD9mJ0pQ9fgEMUCCWtYlDoZVPWL4Km2dExom7wynlGhJuDjJU5pW"
    "ihhbliDz0Iz1OZpo0zhkKV5PaPMYjBYPCuPaagWji8agEM3i00eNMyd8QAFylTss1TfQpd"
    "pJAI5F1iqI6qDhLz9sWL44wuh+4yZBtKv0HYnEqSxmkEjtFfRwkrop4M7QqhbRLhLqOeiW"
    "91i/Qxa6qRmv4FbYl2rMLBGhTQdBxU0wG1DyOx8u3rEnLl29e5giW+xcV+mSspaOP2LZTZ"
    "T0oVPTwpKHp4ki16SL+ZBMwcWSsrTJYsMVlYYzKD99rD0SAKmbk4wjZpSJ84MdeDubTndv"
    "Aon61aQNmmcahMU237xsJc2ctHw0c7iEW+OjvZt1RXEvUAqaslUlej7WzhWda/LdlyAgJK"
    "mObiYj4bZ27cmr4tZVng6VrIq1RsX6DlnZKTmCaB2SvepKHw3b435IyiMl+zI1Rh7lgDNl"
    "JHtFNzydp3KUVtNaDRqt82obYHDWKk0DICy1tlFYbM3VQ7Rwk0ScQKx2An1zmOJMo31U1U"
    "aQZzpOa9AN0ofQ/6aqitvOqd/9D7pGNF5aA/mb5Q1hDS6y5fWcitzq16Q4MzcUDARvM0hs"
    "DQVM/QgKpwv6rCGULjzvUEQTEFmm6KpoU4V5+oA1uzwnwxUhWnOLKdSk7VTC9bgHBlFacg"
    "9mu/W3MaXVp240gpWrhtVKwdiWvb2jiiAbHQ0vq+PHqYy6K5HHHhsj5cNBU4xhU7cVEeEj"
    "v7EyU9NRPYEg5F9Myqg0ORQE41EuklTzgXNWYiwtLvDKPB0kaMJoDuJzmXyzw0bpxqBuIr"
    "qRpCtFFmlRGCvAqlvpo0pRQk5HeokrgcDaffY4XEj9e98VQf4z9/0Xvk3+lo2huoKykYPV"
    "e+loJXh21XU/g8haKvE+MwVy4JN855Lg4wE72cTHQZGY3e+bT/E9EPXfUmU+PiWn9xDOFm"
    "B1apeAiVrxba3Tx3JZ38NENaYcLDg/pnVeW3Hq4aWRULT9dCXn4vqhaIVuOcsUq5YhU4Yv"
    "EAkxUvKuNTZLVPSADiEhCDp9vBPd3Wpj1XGgGGDgYAXA1rq40BV0NwNawh7uBq2FRlOo5A"
    "N/7tOlJyDkPUQoyrj+tB8ooX+JLZTBiiZ53OhFJwlQWPInnW0PkuanX7KF11hKdr4TLfgz"
    "tDBJqcPo6lgtojAkzlc7BQZJBmp9YpWDxrhVFUGWSOFFLt1Hmc0ZdaMsJS0h5EJJH7p/Vn"
    "YOBM+3JsEUf2nKsHWoqbjgU7TkN2nBl2lsElvU1fLt4/Q9i+iP83pQx5bwoMeW+yhjxSFU"
    "VBA8/SKe33dQP7IAr4UP+lNgZZWhgH1XFYmQ4+ASTlQJZqr3Jgc30y6uuH2kRM656fsS6s"
    "T+t8e+uZK7CEa28D8jDW1G+6RCJGwRlWCbiP2OP3Mu2wiefXVoTZ41vaM50SW5BccidSlc"
    "iE9Y9D/61z0leL5jUnwleVOqL9mW8Z4EInhAox+0g6bBNce4wUYbzxc/LOFrQVJ50VeOmj"
    "v897w3N9MAjz0Oqfr/rjJA2t8Amx22ep14ka08klyIUoC+7Hj2Hy28v+8CKM4ehdT0eXvW"
    "n/vOgV4oOn1CtEjbOv8O139ONwGdR0f6artua/B3YLLPcSuGX6Bi9xbaTUp5CE0lA/8c3U"
    "5TP/8fhdS04L0pSZFaHfAH5WZAfPf06oZi/1HNKU+1ByjXxj+Be6dFo0vbCSoezswm2F+Y"
    "3TWU2SHLOqC2Z0o2pWzP0P2h0pw+EHRy+79NB8o6WKKJUAI4bNEcYW8YxQUVgRaWtQbBhk"
    "PmlimM7CQlvSTMq/iiFqoePFfvJ1QFGe52DTAZ3VU+isQK9SqV6ljNR/8JR+NbPcPK1gxj"
    "Bb4jquokZcyH48FcKQ/eQYxzH7kswkq74R8JIZ/U4+KxmJRMYsbQucZOM4SagvSiy5lTlQ"
    "mStcE1nFUs5TtgneJzaUQ+T3PoN7PAt9o68mFPG0IBbVWiwyHf8rYjZURpojBZfGOo9zzI"
    "Qq6ZWExO1zbdxT5ajZ0nYsBWfSLCVAXi4tDG0NkAypypKC0qdY6cPnL6vGW6mlZQW6nBZI"
    "MN/qkJqQlfzFag1BG0arwX1aqNoIZcsoFyHXQyR3bnlO3ENs3Qt/a2f69GddH2qviOHulP"
    "yXlrdwckLRQ3Os6MJWOfbzyQ+hlfyq1yf/Xujng/6Q2BjxW1Dmx7ApMT1SzJN6hdU85xOB"
    "2qfATyVfAcQMIZRTaLwqCMop7CGeDsopQDmFxucfgHIKUE7h4JhDOYUmKYmhnMJTzmW8i6"
    "rYnFi6NkH7xBYn9PVKA8DSwQCom/xAqwdavVog/SRaPSZYSZwBR8a1i9L5oD9D0agl6At4"
    "vurAuko4wjaihbYDzHtV4DpIQTZOO20TbntQs+fpV/PLAG2l2K6C5woC5fYorlJc3FypKB"
    "C5nfKp6bWUdUqLB+UDIK4gtKX905UREgQ9blHTp6GRJTX0i5RArYaQ4NxKc8n+Bsr7gyrv"
    "IRUwpAI+DHQQIaUCZONcxJb2Qm2UGUJwA6zzGIMSBZQo9UC6qa5RAo47tFwUSh5Uw1TkiP"
    "gLLNykqRe+0V5Jyxaf0AZ8bnmBvbBnOSkE+CaFUsUdamzMuNZqIsXSRHId9qJCpJZHHhOW"
    "Gv2VisiIr8Q1A8pVL3W/onnP1DtNPpr/AIO0Jd8YLalON1u7NO6QTgQR5rYqfpH1xkNf6J"
    "d+maT9theiO5Z+KTShyuMTtd76Qkmnsq9zawaz+7KDtTBI821vE/cp+y7ot40uRAzLtreZ"
    "b6xtLyJOp/NxPPpfffjiuMwrzdAiNDZOYC+LX8a/R5N02+uQznxzGcgCgzYC+wENL5b2i9"
    "4CMRhR022vkvZIvwvR7kS3Ho1b627jUH6QUCL40G6CzNZRFm2WCqqRsDK0bBmdNpfPOSnj"
    "vnaS7752AnWAn9g/kJwoiBO5FxiJbMf0HnPUPzQZXynyMQhtmg2DusiPIfL1SxQBCNGz/r"
    "A3/iXxDEy0AYPR8NOZwDfw7Jep3hOhj89zBfRjMkX0m7MX7xX8kDPLoL9F+clQgl6sznox"
    "gZha9igRkLbwTClT2TK/sGWmruXadhTOE5oKNjTFDQ2DuDDt5cYT+RRNVuZymR8NxNG2yZ"
    "3x9OTd28SBEf8oclmcXPYGg6yP4lfTNxae+29LoO4trK7NEh64qHbaqsbFtG3HDmxzqeKS"
    "myFt0zR+Yq/cNAuu3BiwdDAA6m7RELp14NCt282j5RmycaAsVfsye7wqFQz6qiAY9FU2GD"
    "QEbX0vWXeeI2sh2JVrfELIrJUpknu3IZ2QtQ/pkzdlJCHUKj/G+U1GGvKsmb0mKUBld5Es"
    "Zfsg38tOkgInvZsISFsIeuU7Sgqb9K4iIG0f4nvZWVaW7wuryOWDTZG0D+S9VK9Fb2bfSa"
    "Z2iylaqCqs3r63dGfmUmoSpxQtBLgMvvnwZtClvD4yCOc7x7NUz7kefMaRRdZQJOwA7EV1"
    "thdFQ6bkLs/TwkjXeaQhce6BJLQHc2nPsVFkJXMssVTPOmwrdnOVDHpjqJ7zuc66Ccvs8C"
    "wl7O913t/xCBj/llQBMUQtlDDellFFvM3XRLzNKCLiSNDbR0PWFVZA2kLI9+C0meCWRTvf"
    "jZulAjduCIV+hoeC7fsbpVFmCOHgr/MY0xFpZTdHmga2RnZrpMMxy+JJ0wCenGcVF1VaOg"
    "6LowNcC2P0k0hTFl/p4HwuwPos7raREG8Nzqc3wpyofOFcrgDo8qWBG4otv4BL4JuEtwO2"
    "xdjSB84OKTkD94u1a8ZEbsOY4i6by/Y/Sb7ETCA6DrEi2z+deEPYismLmMQlRjkQBekQHq"
    "NCOp3zsY641Zi4P7zQP2v9jySUXf/cn0wnoidG9Oiho6HgPrp+dJM1DqC3SfIscLeYSH7R"
    "GxPNyFYkcKs0/wj+FSYtmIwGYQmj8ehyNO2Phr0B/nk+Gl+Nxujzwx+XV/pw0sO3cf5D0V"
    "vkVFPKaZdTT+nnXn/aH34yrnq/XOrDKX52JqkC+ut6ol8Y11f4T/3zVX8cFmH6adS/CP8a"
    "6x+vh/jvnHd9MJebEpOHNEvflIkdSJJbvtS+/aClLu3kGvUT3WTo8iadnSq5tr4X3Tp9Pc"
    "GYpoN4TCpPUe+Fa2KJ38Uq8woW8+TUcJAUtMKPS3XhVJ0r0SND0Xn7U8N21IMTmZt5LlV1"
    "i59Qx9porKX3oymTMyh0xNP2QaFap28Yzg7qVjg/6AuowZtd0/6ELOf23D8Ja1o+AVCajw"
    "XKfkE+j8qlyAzqtRQiIZ3HE7n7QS0krfL6MYSNUQnU4wjbBC6ESj6vAQCHmGryQIMNH2z4"
    "dZuuYMMH+66VtfOUUeZScm61Kt3GLrDDKHNDm1LCyW9VtrDtxaVnxEqdkLKkApBqnD6D4o"
    "ollIAU1a7KntBcsF3Zk5gVJJQ9QUIDyp7GKXvI4Cnk1mLpIFkjfZ7JpNciGZrR+pCZ6zQN"
    "1FQAdu25sGs1jbYoMcw10Vg3bpQ3vtJKpsjAqbbO48sYaqX4vSzlfk/CmqxgdcdFrj5Lte"
    "6LjcV4qwdYdp7VoaqQWAYzXDxmWyXUtC3j5ZRy9HluTmELG00Ge1X6OVHzVBaONufY+wI7"
    "V8SXvtXSw1la4u07D65Nvj8j5Ma3ukVyrU01UitetA7dIZmyNdvr7tA0M3e1xlOLnF64eZ"
    "q+lLyckTQgr/5YVNQl7Ymt6wIC90EFbmezuhU53+YbQ1KKamwg23F+MgvISZlEACf5eQBO"
    "MmkAoLbHvgHe3AZuoJZJOUsL5mll8/Tc9mfuxglUBiJLCwOhPBDKywHWAvjKtGQALNNzLK"
    "Uh4ClhEJQHYbY0v6oNAk8Jg6A8CJ6FZJS52jBkaWEg1M8Ez1I+FnjSww7Dy6ZB764tR9oL"
    "jSECs6YYUnlbCEMIRs16m0No9Z/kOPO0YPiq80g/2L4dSHqW0zTP2q8cm6aWS7VVwtHCKq"
    "nzKglHy/As0xctlYL4AZ6wfUl091Ka4NZDwElnuaKJwArPa6Zo+175YFqaCphhXuNqS4cn"
    "UyQAZ7GnyDrN6rOjl0j5/EA1BXZ78iVmoZZIvRRulhVge5Z01MhtdXvKMPpUKQEsXuAVwD"
    "qNumnpfKW2wR3yWcXmwx3jnyK3nIuotxbBzszMpe3sGikWITWwnQaraIpRCnXfO+I0Jp20"
    "FaLAQi/n7QjRlHTSJoj24F8Zu9sRCz3hpmhPR+Zu6thImfO1Dxrr66J9o7E+F4QvizuK7T"
    "65T4obcEmiWHsRiSDkLqFG1FswDw1tfrmPDG9zD6TthORxzAXUgLbmMk/D9pTcZ+Gb6ZPo"
    "jGMfopjMpGVomcnvKbxPdUabcrL95WSgY2+LE8+NrsLEcjjR3UCfhlnkrnrjab83GPxiJP"
    "nk6NxyuHlveK4PBmGiuayLa/LoyOsP+4hGOQUn+o/XOiLm8glyBKjHi/HoKm3N3f+tjBNt"
    "ciTnO9PSp/ZWp1pjTreGMNHGea1CAqvUpbJU3dWCsqvZYicIijvXE1hLizScKU0LQd5DPW"
    "ESnL/OYpzvjZFStMkNo7IcYei7RBJgLp5Je0BTgKa5UnXm5SnbBO8TO67E7IokU8FQgQXk"
    "r4z6QxJQigTQLNTVU0FrOyo+qRi5RuK6VfXJrtISGuWlLarypwpsdbq7OoJLrdg6xMfyYq"
    "cRnpGdPDmfa5cK/PTZmmRuIoxMpEtQC1IlkyFfto7nyna5Op6jihGr3Mnl+jaZIL+BtH1Q"
    "aTsZiPLMNU3SJgawMv4askTvRwI01h7eQRTkFhF1m2CGeNDnORAQD3rwIbh1nY1v+PemJ6"
    "nzyxK2aRQq2/hnpn+PGXQ5cDkqQDYnkFZk4XfdpWU6+SG0IsXqLSJqIKRFq380IvXMEuf1"
    "sz63FwyvL8/08dErwnajRnZQuEUo7NIcYZtm8RPv0ivXsR5VhoAjhCFQHgKI26/BICQ+Ow"
    "oyqpC2TWNR2ckKgfl1m+7KR3BeDzAoyoMCuUNqMAhrJByZd0rKtAwppKyQm/9U4lKVRSAi"
    "hyFQOxd2WAb5fcBgqA3GjgujuB8YlJa5J9VFUSThn+Rb3oM8qCwVeCk10UupFuFL3V3dlK"
    "KZWAG4k7SnRk7ardiyixYCYJsZlEd8zXLr/glbiav9Jc5ctBdCUgaQ6ag4EDBtkhcNmDz2"
    "/2YfyIcGkteiyTNRa+R5W4MGmVbpi2U0hjhuL/k7qUy4U2wh82jEi3tBfoydoK3gZSlND3"
    "4w/ZN5tQybScIWMxcZGkZWCKsyUhekffyiIGSBe18anpzv2eelbSBODjz3GngmVK24B3+a"
    "gwuegWsoG2uztDAQuwyEstUkSwsDsctA0IXAFcdD3AUMyy7DEjFvqkOSJQclpYolkTj6qZ"
    "sTWXJYEcrD4Vhf0afcKrmFZ2lhIHawqMhmsd0xfW3tYN9//tpUXSBVeoAjAxNJHqzyCbc5"
    "UihAUOuE2/U3MIItDCL2S5pr9mCCCHezHIU2fTPPDsAqQ7T/0VihPLyQlQrD66xokmMmkF"
    "RWR+kgBcrqNFFkvrI6SNtUG4C+vXAyV5gbN2HzZBpcxfN49XS6gmrJTGdQLxk06rViMarW"
    "qEM2vz0mmoNEXrUQtiHYoxYDsbD9GeJQ7m1RQYn8HYcjg42nTIZLa2F5liOSLYp0TBRR+6"
    "oknZTSMp0UaJlOslom9DTHNwlfJVuFJkO5A0NYM+CrUTWtXVfJ1s/SgclGLu4Ig7fLkZnT"
    "AQyDcgyS3L6SpYR9hfPyd5dKM5ulgwktl10A+5QurZV8AbwsJUzomqTVbSWaDc1lvvuOUG"
    "F6hWBDMoLIQpklBEyTmnZoD5SR5hKC9klyp6UkudMCSe40K8nV397ZkL20eQbPWoRJdWtv"
    "8YxsaTn5s5m7+VmzyayJ2uaGLXH3VUqd0c+ln4nF07zn4XvcswTSLHmg6HrcnGu19ZWwXJ"
    "H3Svge90qpGEKeQf0seEZ4oOY8hNzMgEwfxRHIzCXUiPwhbWeOSgFfWh45IzPWZuZ+t8jm"
    "HJfcXSVNIU6qcVZdcIbcvzPkwvVWeDcJSxxKQJ0hbCHi70vg/T4X7fc81iv3wRJsHP+ajI"
    "ZijBMC3iPSngXaf7Wl7TfRxlgAKoYC95y4QcZoHl32PvNAnw9GZ/yugjs445UgrkjUzEc9"
    "bg+g7wC6ajQBRBJUlQbIR8SOuRTAX5QmmiaDTNHlM0UTRlPF950hBM/3Wnu+R2MlFzfCEI"
    "FKnVepz13HUlg2DGEFy6Y56DZu1URDJbdqGCJYNRxztVkvVTwAeDrQSvMOABvvwX5wPdk8"
    "fywZBDcV6vqTWViBtj/SCDZ3wm7V9vNrtkyyv2g61g3fOoaPcUu3DtYURndtuHh88Hob6+"
    "gw166H/R+vda0/vNA/a/2PJARJ/9yfTCfajYDypqONhvwddPHohplYN53jKMgp4atIfBOJ"
    "beqW0OH/9f8BlTQOZw=="
)
