-- A small clinic as version 1 of the schema had it: patients, a family, a referral, invoices, a refund.
SET session_replication_role = replica;
INSERT INTO ledger_account VALUES
	('464de2fd-30cc-5631-93d0-f969397e438e', 'expense', '00000000-0000-0000-0000-000000000000', 'RUB', 'debit', false, 0, 0, 0, 0),
	('c9171388-2484-5576-a459-43ba6af5cc22', 'redeemed', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('6402273e-fb7a-538b-9db9-a705dc9431a7', 'breakage', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('098af24f-bb0d-503d-b1b7-ae08cc67acf3', 'opening', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('ffb0a467-d1e8-5664-9259-4399a7f9ebaf', 'cash', '00000000-0000-0000-0000-000000000000', 'RUB', 'debit', false, 0, 0, 0, 0),
	('0f24ba78-3e74-5416-8176-9c1d8216cb7e', 'revenue', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('2146f100-d862-50e6-ae05-275efa8389c1', 'refundable', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('01a20361-9eba-7885-b3c9-3cb0c1de0827', 'debt', '01a20361-9eb6-7f8e-af60-0d086c525ebb', 'RUB', 'debit', true, 0, 0, 0, 0),
	('01a20361-9eed-7046-870a-9cf40016a928', 'debt', '01a20361-9eeb-7ce7-8e8b-77c7019443ec', 'RUB', 'debit', true, 0, 0, 0, 0),
	('01a20361-9eba-7885-b3c9-3cb0609d00ab', 'patient', '01a20361-9eb6-7f8e-af60-0d086c525ebb', 'RUB', 'credit', true, 0, 0, 0, 100000),
	('01a20361-9eed-7046-870a-9cf35983dcdf', 'patient', '01a20361-9eeb-7ce7-8e8b-77c7019443ec', 'RUB', 'credit', true, 150000, 156787, 0, 98340);
INSERT INTO ledger_transaction VALUES
	('01a20361-9ef8-76e8-abb6-1f00347f398b', 'welcome', '01a20361-9ef5-78f5-a24c-bbe4db8f31fe', 'SYSTEM', NULL, '2026-11-22', '2026-11-22 13:10:59.046355+00', NULL),
	('01a20361-9f29-70ec-baec-a38f1f74e9b6', 'adjust', '01a20361-9f29-70ec-baec-a38e47b57a6a', 'STAFF', '01a20361-0c8c-7a25-9346-a3ec51febf1b', '2026-11-22', '2026-11-22 13:10:59.0927+00', NULL),
	('01a20361-a292-7072-9976-2809580629a0', 'redeem', '01a20361-a210-7ff7-bb66-73ff90445ba2', 'STAFF', '01a20360-e76f-79b4-a088-09ac922700a3', '2026-11-22', '2026-11-22 13:10:59.935055+00', NULL),
	('01a20361-a292-7072-9976-280bda5b47d4', 'cashback', '01a20361-a210-7ff7-bb66-73ff90445ba2', 'STAFF', '01a20360-e76f-79b4-a088-09ac922700a3', '2026-11-22', '2026-11-22 13:10:59.935055+00', NULL),
	('01a20361-a29e-706d-abee-a5785e2bf869', 'referral_reward', '01a20361-9ef5-78f5-a24c-bbe4db8f31fe:REFERRER', 'SYSTEM', NULL, '2026-11-22', '2026-11-22 13:10:59.935055+00', NULL),
	('01a20361-a326-7dbc-a715-2eaad9023da9', 'refund', '01a20361-a210-7ff7-bb66-73ff90445ba2:1', 'STAFF', '01a20361-0c8c-7a25-9346-a3ec51febf1b', '2026-11-22', '2026-11-22 13:11:00.043819+00', NULL),
	('01a20361-a32e-78cf-a761-ccf129b89efc', 'clawback', '01a20361-a210-7ff7-bb66-73ff90445ba2:1', 'STAFF', '01a20361-0c8c-7a25-9346-a3ec51febf1b', '2026-11-22', '2026-11-22 13:11:00.043819+00', NULL);
INSERT INTO ledger_transfer VALUES
	('01a20361-9ef8-76e8-abb6-1f004067080f', 50000, 'SINGLE', '01a20361-9eed-7046-870a-9cf35983dcdf', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a20361-9ef8-76e8-abb6-1f00347f398b'),
	('01a20361-9f29-70ec-baec-a38ff73bc51a', 100000, 'SINGLE', '01a20361-9eed-7046-870a-9cf35983dcdf', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a20361-9f29-70ec-baec-a38f1f74e9b6'),
	('01a20361-a292-7072-9976-280a528305b8', 150000, 'SINGLE', 'c9171388-2484-5576-a459-43ba6af5cc22', '01a20361-9eed-7046-870a-9cf35983dcdf', NULL, '01a20361-a292-7072-9976-2809580629a0'),
	('01a20361-a293-7e52-a3f0-1f4ba3eff4e4', 103000, 'PENDING', '01a20361-9eed-7046-870a-9cf35983dcdf', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a20361-a292-7072-9976-280bda5b47d4'),
	('01a20361-a29e-706d-abee-a5794d73eb3f', 100000, 'PENDING', '01a20361-9eba-7885-b3c9-3cb0609d00ab', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a20361-a29e-706d-abee-a5785e2bf869'),
	('01a20361-a32e-78cf-a761-ccef8cacd180', 6787, 'SINGLE', '01a20361-9eed-7046-870a-9cf35983dcdf', 'c9171388-2484-5576-a459-43ba6af5cc22', NULL, '01a20361-a326-7dbc-a715-2eaad9023da9'),
	('01a20361-a336-7e7d-a61d-1f9962826fc3', 103000, 'VOID', '01a20361-9eed-7046-870a-9cf35983dcdf', '464de2fd-30cc-5631-93d0-f969397e438e', '01a20361-a293-7e52-a3f0-1f4ba3eff4e4', '01a20361-a32e-78cf-a761-ccf129b89efc'),
	('01a20361-a336-7e7d-a61d-1f9ae58bf45b', 98340, 'PENDING', '01a20361-9eed-7046-870a-9cf35983dcdf', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a20361-a32e-78cf-a761-ccf129b89efc');
INSERT INTO account_entry VALUES
	('01a20361-9ef9-7bb3-bbce-9d59359a8bf4', 'WELCOME', 50000, 50000, '01a20361-9ef5-78f5-a24c-bbe4db8f31fe', '2026-11-22', '{"rule": "R-REF-6", "side": "FRIEND"}', '2026-11-22 13:10:59.046355+00', '01a20361-9eed-7046-870a-9cf35983dcdf', '01a20361-9ef8-76e8-abb6-1f004067080f'),
	('01a20361-9f29-70ec-baec-a391b9075522', 'ADJUSTMENT', 100000, 150000, '01a20361-9f29-70ec-baec-a38f1f74e9b6', '2026-11-22', '{"rule": "R-ACC-11", "reason": "try"}', '2026-11-22 13:10:59.0927+00', '01a20361-9eed-7046-870a-9cf35983dcdf', '01a20361-9f29-70ec-baec-a38ff73bc51a'),
	('01a20361-a292-7072-9976-280bc19bfb33', 'REDEMPTION', -150000, 0, '01a20361-a210-7ff7-bb66-73ff90445ba2', NULL, '{"lots": [{"origin": "WELCOME", "expires_on": "2027-05-22", "amount_minor": 50000}, {"origin": "MANUAL", "expires_on": "2027-05-22", "amount_minor": 100000}], "rule": "R-ACC-4", "invoice": "2026-000001"}', '2026-11-22 13:10:59.935055+00', '01a20361-9eed-7046-870a-9cf35983dcdf', '01a20361-a292-7072-9976-280a528305b8'),
	('01a20361-a293-7e52-a3f0-1f4d01dbcf8c', 'CASHBACK', 103000, 0, '01a20361-a210-7ff7-bb66-73ff90445ba2', '2026-12-06', '{"rule": "R-ACC-5", "lines": [{"rate_bp": 500, "position": 1, "base_minor": 605882, "earned_minor": 30294}, {"rate_bp": 500, "position": 2, "base_minor": 1454118, "earned_minor": 72706}], "invoice": "2026-000001", "rates_bp": [500], "base_minor": 2060000, "usable_from": "2026-12-06"}', '2026-11-22 13:10:59.935055+00', '01a20361-9eed-7046-870a-9cf35983dcdf', '01a20361-a293-7e52-a3f0-1f4ba3eff4e4'),
	('01a20361-a29e-706d-abee-a57af74940e6', 'REFERRAL_REWARD', 100000, 0, '01a20361-9ef5-78f5-a24c-bbe4db8f31fe', '2026-12-06', '{"rule": "R-REF-6", "side": "REFERRER", "friends": null, "rate_bp": null, "base_minor": null, "usable_from": "2026-12-06"}', '2026-11-22 13:10:59.935055+00', '01a20361-9eba-7885-b3c9-3cb0609d00ab', '01a20361-a29e-706d-abee-a5794d73eb3f'),
	('01a20361-a32e-78cf-a761-ccf0e7b230a4', 'REFUND', 6787, 6787, '01a20361-a210-7ff7-bb66-73ff90445ba2', '2026-11-22', '{"rule": "R-ACC-8", "invoice": "2026-000001", "expires_on": "2027-05-22"}', '2026-11-22 13:11:00.043819+00', '01a20361-9eed-7046-870a-9cf35983dcdf', '01a20361-a32e-78cf-a761-ccef8cacd180'),
	('01a20361-a336-7e7d-a61d-1f9a40db49d3', 'CLAWBACK', -4660, 6787, '01a20361-a210-7ff7-bb66-73ff90445ba2', NULL, '{"rule": "R-ACC-8", "invoice": "2026-000001", "refunded_minor": 100000}', '2026-11-22 13:11:00.043819+00', '01a20361-9eed-7046-870a-9cf35983dcdf', '01a20361-a336-7e7d-a61d-1f9962826fc3');
INSERT INTO branch VALUES
	('01a20360-bdfb-7425-a1f2-19a17ede6098', 'msk', 'Эмаль на Тверской', 'Москва, Тверская ул., 12', '+74951234567', 'Europe/Moscow', NULL, 0, true),
	('01a20360-bdff-7e8a-9765-0e56dd1bcb1e', 'nsk', 'Эмаль Новосибирск', 'Новосибирск, Красный пр., 30', '+73832345678', 'Asia/Novosibirsk', NULL, 1, true);
INSERT INTO patient VALUES
	('01a20361-9eb6-7f8e-af60-0d086c525ebb', 'Анна', NULL, NULL, 'анна', ' анна 79161230001', '+79161230001', NULL, NULL, NULL, 'ru', 'ACTIVE', 'DESK', '2026-11-22 13:10:58.977926+00', NULL, NULL),
	('01a20361-9eeb-7ce7-8e8b-77c7019443ec', 'Борис', NULL, NULL, 'борис', ' борис 79161230002', '+79161230002', NULL, NULL, NULL, 'ru', 'ACTIVE', 'DESK', '2026-11-22 13:10:59.046355+00', NULL, NULL);
INSERT INTO consent VALUES
	('01a20361-9ebf-7c7a-8e6f-66fa874ee5c6', 'PERSONAL_DATA', '1', 'DESK', '2026-11-22 13:10:58.977926+00', 'STAFF', '01a20360-e76f-79b4-a088-09ac922700a3', '127.0.0.1', NULL, '01a20361-9eb6-7f8e-af60-0d086c525ebb'),
	('01a20361-9eed-7046-870a-9cf45fe3e903', 'PERSONAL_DATA', '1', 'DESK', '2026-11-22 13:10:59.046355+00', 'STAFF', '01a20360-e76f-79b4-a088-09ac922700a3', '127.0.0.1', NULL, '01a20361-9eeb-7ce7-8e8b-77c7019443ec');
INSERT INTO family VALUES
	('01a20361-9f42-72ae-968b-e6defb791114', 'Семья', 'SUM_OF_MEMBERS', '2026-11-22 13:10:59.123808+00', NULL);
INSERT INTO family_invitation VALUES
	('01a20361-9f52-74e4-8edd-7cd036ca5578', NULL, 'SPOUSE', false, '\x12fe989cf528839857d7b30cbf6cd4fa9536a5759496500b0621e2bdec1831fa', 'STAFF', '01a20360-e76f-79b4-a088-09ac922700a3', '2026-11-22 13:10:59.149457+00', '2026-12-06 13:10:59.149457+00', NULL, '01a20361-9f42-72ae-968b-e6defb791114', '01a20361-9eeb-7ce7-8e8b-77c7019443ec');
INSERT INTO family_member VALUES
	('01a20361-9f43-7647-adc0-b9bce3b6f0f7', 'SELF', true, true, false, NULL, '2026-11-22 13:10:59.123808+00', NULL, '01a20361-9f42-72ae-968b-e6defb791114', '01a20361-9eb6-7f8e-af60-0d086c525ebb');
INSERT INTO tier VALUES
	('01a20360-be0c-7cc7-817a-8ae611877cbc', 'start', 'Базовый', 0, NULL, NULL, 500, '["Бонусы 5 % с каждого визита"]', true),
	('01a20360-be0d-7bde-a7f8-116f07c9bd25', 'silver', 'Серебряный', 1, 5000000, 4, 700, '["Бонусы 7 %", "Бесплатная консультация раз в год"]', true),
	('01a20360-be0d-7bde-a7f8-116fd2a6400f', 'gold', 'Золотой', 2, 15000000, NULL, 850, '["Бонусы 8,5 %", "Приоритетная запись"]', true),
	('01a20360-be0d-7bde-a7f8-11707f98c792', 'platinum', 'Платиновый', 3, 40000000, NULL, 1000, '["Бонусы 10 %", "Приоритетная запись", "Расширенная гарантия"]', true);
INSERT INTO invoice VALUES
	('01a20361-a210-7ff7-bb66-73ff90445ba2', '2026-000001', 'PARTIALLY_REFUNDED', 2210000, 0, 2210000, 1966787, 103000, 4660, 100000, '01a20360-e76f-79b4-a088-09ac922700a3', '2026-11-22 13:10:59.778722+00', '2026-11-22 13:10:59.935055+00', '2026-11-22', '01a20360-bdfb-7425-a1f2-19a17ede6098', '01a20361-9eeb-7ce7-8e8b-77c7019443ec', '01a20360-be0c-7cc7-817a-8ae611877cbc'),
	('01a20361-a35c-7446-ae1b-1f6742cfa8dd', '2026-000002', 'OPEN', 2210000, 0, 2210000, 0, 0, 0, 0, '01a20360-e76f-79b4-a088-09ac922700a3', '2026-11-22 13:11:00.181858+00', NULL, NULL, '01a20360-bdfb-7425-a1f2-19a17ede6098', '01a20361-9eeb-7ce7-8e8b-77c7019443ec', '01a20360-be0c-7cc7-817a-8ae611877cbc');
INSERT INTO service VALUES
	('01a20360-be01-79c4-a7c4-10f597d7068f', 'consult', 'Консультация стоматолога', 'CONSULTATION', 150000, NULL, NULL, true, 0, true),
	('01a20360-be03-7797-89fb-adc728419267', 'checkup', 'Профилактический осмотр', 'DIAGNOSTICS', 120000, NULL, NULL, true, 1, true),
	('01a20360-be03-7797-89fb-adc7ca6974b7', 'hygiene', 'Профессиональная гигиена', 'HYGIENE', 650000, NULL, NULL, true, 2, true),
	('01a20360-be04-75a0-8360-3d9e88fa81e7', 'filling', 'Лечение кариеса, пломба', 'THERAPY', 780000, NULL, NULL, true, 3, true),
	('01a20360-be04-75a0-8360-3d9f7ff86149', 'whitening', 'Отбеливание', 'WHITENING', 2400000, NULL, NULL, true, 4, true),
	('01a20360-be04-75a0-8360-3d9f8ddbd7e8', 'implant', 'Имплантация, 1 единица', 'IMPLANTS', 5800000, 1000, NULL, true, 5, true),
	('01a20360-be04-75a0-8360-3da0802daa15', 'braces', 'Брекет-система, металл', 'ORTHODONTICS', 9500000, NULL, NULL, false, 6, true),
	('01a20360-be05-7752-ada1-151a34123f8b', 'child-checkup', 'Осмотр детский', 'PEDIATRIC', 120000, NULL, NULL, true, 7, true);
INSERT INTO invoice_line VALUES
	('01a20361-a210-7ff7-bb66-73ffb248af72', 0, 1, 650000, 0, 650000, 3000, 500, true, 44118, 605882, 30294, 0, 29412, 1996, 1371, '01a20361-a210-7ff7-bb66-73ff90445ba2', '01a20360-be03-7797-89fb-adc7ca6974b7'),
	('01a20361-a210-7ff7-bb66-74001fc296a8', 1, 2, 780000, 0, 1560000, 3000, 500, true, 105882, 1454118, 72706, 0, 70588, 4791, 3289, '01a20361-a210-7ff7-bb66-73ff90445ba2', '01a20360-be04-75a0-8360-3d9e88fa81e7'),
	('01a20361-a35c-7446-ae1b-1f683e5f8124', 0, 1, 650000, 0, 650000, 3000, 500, true, 0, 0, 0, 0, 0, 0, 0, '01a20361-a35c-7446-ae1b-1f6742cfa8dd', '01a20360-be03-7797-89fb-adc7ca6974b7'),
	('01a20361-a35c-7446-ae1b-1f689fa1abb9', 1, 2, 780000, 0, 1560000, 3000, 500, true, 0, 0, 0, 0, 0, 0, 0, '01a20361-a35c-7446-ae1b-1f6742cfa8dd', '01a20360-be04-75a0-8360-3d9e88fa81e7');
INSERT INTO lot VALUES
	('01a20361-9ef9-7bb3-bbce-9d5823a89358', 'WELCOME', NULL, NULL, '01a20361-9ef5-78f5-a24c-bbe4db8f31fe', 50000, 0, 0, '2026-11-22', '2026-11-21 21:00:00+00', '2027-05-22', '2027-05-22 21:00:00+00', 'Europe/Moscow', '2026-11-22 13:10:59.046355+00', '01a20361-9eed-7046-870a-9cf35983dcdf', NULL, NULL),
	('01a20361-9f29-70ec-baec-a390a10ed782', 'MANUAL', NULL, NULL, '01a20361-9f29-70ec-baec-a38f1f74e9b6', 100000, 0, 0, '2026-11-22', '2026-11-21 21:00:00+00', '2027-05-22', '2027-05-22 21:00:00+00', 'Europe/Moscow', '2026-11-22 13:10:59.0927+00', '01a20361-9eed-7046-870a-9cf35983dcdf', NULL, NULL),
	('01a20361-a29e-706d-abee-a579db621fec', 'REFERRAL_REWARD', NULL, NULL, '01a20361-9ef5-78f5-a24c-bbe4db8f31fe', 100000, 100000, 0, '2026-12-06', '2026-12-05 21:00:00+00', '2027-06-06', '2027-06-06 21:00:00+00', 'Europe/Moscow', '2026-11-22 13:10:59.935055+00', '01a20361-9eba-7885-b3c9-3cb0609d00ab', NULL, '01a20361-a29e-706d-abee-a5794d73eb3f'),
	('01a20361-a293-7e52-a3f0-1f4c273b6d95', 'CASHBACK', NULL, NULL, '01a20361-a210-7ff7-bb66-73ff90445ba2', 103000, 98340, 0, '2026-12-06', '2026-12-05 21:00:00+00', '2027-06-06', '2027-06-06 21:00:00+00', 'Europe/Moscow', '2026-11-22 13:10:59.935055+00', '01a20361-9eed-7046-870a-9cf35983dcdf', NULL, '01a20361-a336-7e7d-a61d-1f9ae58bf45b'),
	('01a20361-a32e-78cf-a761-ccf028e5e490', 'REFUND', NULL, NULL, '01a20361-a210-7ff7-bb66-73ff90445ba2', 6787, 6787, 0, '2026-11-22', '2026-11-21 21:00:00+00', '2027-05-22', '2027-05-22 21:00:00+00', 'Europe/Moscow', '2026-11-22 13:11:00.043819+00', '01a20361-9eed-7046-870a-9cf35983dcdf', '01a20361-9f29-70ec-baec-a390a10ed782', NULL);
INSERT INTO lot_entry VALUES
	('01a20361-9ef9-7bb3-bbce-9d590a8ae77c', 50000, 0, '01a20361-9ef9-7bb3-bbce-9d5823a89358', '01a20361-9ef8-76e8-abb6-1f004067080f'),
	('01a20361-9f29-70ec-baec-a39191c3fc1d', 100000, 0, '01a20361-9f29-70ec-baec-a390a10ed782', '01a20361-9f29-70ec-baec-a38ff73bc51a'),
	('01a20361-a292-7072-9976-280b340b7fcf', -50000, 0, '01a20361-9ef9-7bb3-bbce-9d5823a89358', '01a20361-a292-7072-9976-280a528305b8'),
	('01a20361-a292-7072-9976-280b60885f3e', -100000, 0, '01a20361-9f29-70ec-baec-a390a10ed782', '01a20361-a292-7072-9976-280a528305b8'),
	('01a20361-a293-7e52-a3f0-1f4cf4849290', 103000, 0, '01a20361-a293-7e52-a3f0-1f4c273b6d95', '01a20361-a293-7e52-a3f0-1f4ba3eff4e4'),
	('01a20361-a29e-706d-abee-a57a04072bd5', 100000, 0, '01a20361-a29e-706d-abee-a579db621fec', '01a20361-a29e-706d-abee-a5794d73eb3f'),
	('01a20361-a32e-78cf-a761-ccf06cfe929c', 6787, 0, '01a20361-a32e-78cf-a761-ccf028e5e490', '01a20361-a32e-78cf-a761-ccef8cacd180'),
	('01a20361-a336-7e7d-a61d-1f99e6378d50', -4660, 0, '01a20361-a293-7e52-a3f0-1f4c273b6d95', '01a20361-a336-7e7d-a61d-1f9962826fc3');
INSERT INTO loyalty_status VALUES
	('01a20361-9eb6-7f8e-af60-0d086c525ebb', '2026-11-22', '2027-11-22', NULL, false, 'POTENTIAL', '2026-11-22', 0, NULL, '01a20360-be0c-7cc7-817a-8ae611877cbc'),
	('01a20361-9eeb-7ce7-8e8b-77c7019443ec', '2026-11-22', '2027-11-22', NULL, false, 'FIRST_TIME', '2026-11-22', 1, '2026-11-22 13:10:59.935055+00', '01a20360-be0c-7cc7-817a-8ae611877cbc');
INSERT INTO organisation VALUES
	(1, 'Стоматология «Эмаль»', 'RUB', 'ru', 'Europe/Moscow', 3000, '{}', 14, 6, 100, 30, 'SUM_OF_MEMBERS', 500000, '{}');
INSERT INTO referral_code VALUES
	('01a20361-9ec5-7989-949f-68400680acf9', '4Y5E17CE', NULL, NULL, NULL, '2026-11-22 13:10:58.977926+00', '01a20361-9eb6-7f8e-af60-0d086c525ebb'),
	('01a20361-9eef-7abf-9e1a-ec7865d9133f', '6WV8CHD6', NULL, NULL, NULL, '2026-11-22 13:10:59.046355+00', '01a20361-9eeb-7ce7-8e8b-77c7019443ec');
INSERT INTO referral VALUES
	('01a20361-9ef5-78f5-a24c-bbe4db8f31fe', 'HELD', NULL, '[]', 'DESK', NULL, '2026-11-22 13:10:59.046355+00', '2027-02-20 13:10:59.046355+00', '2026-11-22 13:10:59.935055+00', '01a20361-a210-7ff7-bb66-73ff90445ba2', 1966787, '2026-12-06', '2026-12-05 21:00:00+00', NULL, NULL, NULL, NULL, NULL, '01a20361-9ec5-7989-949f-68400680acf9', '01a20361-9eeb-7ce7-8e8b-77c7019443ec', '01a20361-9eb6-7f8e-af60-0d086c525ebb');
INSERT INTO referral_programme VALUES
	(1, true, 100000, NULL, NULL, 50000, 300000, 14, 90, 10, 6, true, '[{"friends": 3, "bonus_minor": 150000}]');
INSERT INTO referral_reward VALUES
	('01a20361-9efe-7a09-b110-5c57f0de5221', 'FRIEND', NULL, NULL, NULL, 50000, '01a20361-9ef9-7bb3-bbce-9d5823a89358', '2026-11-22 13:10:59.046355+00', NULL, '01a20361-9eeb-7ce7-8e8b-77c7019443ec', '01a20361-9ef5-78f5-a24c-bbe4db8f31fe'),
	('01a20361-a29e-706d-abee-a57b6ec7ed01', 'REFERRER', NULL, NULL, NULL, 100000, '01a20361-a29e-706d-abee-a579db621fec', '2026-11-22 13:10:59.935055+00', NULL, '01a20361-9eb6-7f8e-af60-0d086c525ebb', '01a20361-9ef5-78f5-a24c-bbe4db8f31fe');
INSERT INTO refund VALUES
	('01a20361-a337-704b-8a9d-7d47ce4f91c5', 1, 100000, 93213, 6787, 0, 4660, 0, 'half', '01a20361-0c8c-7a25-9346-a3ec51febf1b', '2026-11-22 13:11:00.043819+00', '01a20361-a210-7ff7-bb66-73ff90445ba2');
INSERT INTO staff_member VALUES
	('01a20360-e76f-79b4-a088-09ac922700a3', 'desk', 'desk', 'RECEPTIONIST', '$argon2id$v=19$m=65536,t=3,p=4$MVNrG21yKHR25HpO4imarg$tcWotAlwRNo1fFXMQY93Cg0yHpt/MuRQrJlLIcMzVdg', NULL, true, '2026-11-22 13:10:11.638133+00'),
	('01a20361-0c8c-7a25-9346-a3ec51febf1b', 'manager', 'manager', 'MANAGER', '$argon2id$v=19$m=65536,t=3,p=4$LFAmhrFTen2ltSyd/6eIWw$3v/+McSl809+2paso+iupsVjI0YkATAG7iQycrktEmc', NULL, true, '2026-11-22 13:10:21.114935+00');
INSERT INTO tender VALUES
	('01a20361-a293-7e52-a3f0-1f4de41da427', 0, 'BONUS', 150000, 6787, 'PRICE_DISCOUNT', NULL, '01a20361-a292-7072-9976-2809580629a0', '01a20361-a210-7ff7-bb66-73ff90445ba2'),
	('01a20361-a293-7e52-a3f0-1f4e18c224c2', 1, 'CARD', 2060000, 93213, 'FULL_SETTLEMENT', NULL, NULL, '01a20361-a210-7ff7-bb66-73ff90445ba2');
SELECT pg_catalog.setval('public.aerich_id_seq', 2, true);
SELECT pg_catalog.setval('public.invoice_number', 2, true);
SELECT pg_catalog.setval('public.throttle_id_seq', 4, true);
SET session_replication_role = origin;
