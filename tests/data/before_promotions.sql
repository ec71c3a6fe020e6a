-- A small clinic as version 2 of the schema had it: certificates, a package, offers for children, a refund.
SET session_replication_role = replica;
INSERT INTO ledger_account VALUES
	('464de2fd-30cc-5631-93d0-f969397e438e', 'expense', '00000000-0000-0000-0000-000000000000', 'RUB', 'debit', false, 0, 0, 0, 0),
	('c9171388-2484-5576-a459-43ba6af5cc22', 'redeemed', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('6402273e-fb7a-538b-9db9-a705dc9431a7', 'breakage', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('098af24f-bb0d-503d-b1b7-ae08cc67acf3', 'opening', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('ffb0a467-d1e8-5664-9259-4399a7f9ebaf', 'cash', '00000000-0000-0000-0000-000000000000', 'RUB', 'debit', false, 0, 0, 0, 0),
	('0f24ba78-3e74-5416-8176-9c1d8216cb7e', 'revenue', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('2146f100-d862-50e6-ae05-275efa8389c1', 'refundable', '00000000-0000-0000-0000-000000000000', 'RUB', 'credit', false, 0, 0, 0, 0),
	('01a203db-c610-7e40-8d6a-308e91d24865', 'debt', '01a203db-c60e-7e88-a906-36665b809bfa', 'RUB', 'debit', true, 0, 0, 0, 0),
	('01a203db-c615-7c06-b3e9-9519acfc8c43', 'debt', '01a203db-c615-7c06-b3e9-95186bfcdc9c', 'RUB', 'debit', true, 0, 0, 0, 0),
	('01a203db-c615-7c06-b3e9-9518f25e3d0f', 'patient', '01a203db-c615-7c06-b3e9-95186bfcdc9c', 'RUB', 'credit', true, 0, 0, 0, 35100),
	('01a203db-c610-7e40-8d6a-308e72ea1e2a', 'patient', '01a203db-c60e-7e88-a906-36665b809bfa', 'RUB', 'credit', true, 50000, 103496, 0, 29298),
	('01a203db-c656-77fc-baad-a0fd61e2414b', 'certificate', '01a203db-c654-7062-b6fd-cfb483270756', 'RUB', 'credit', true, 300000, 320979, 0, 0);
INSERT INTO ledger_transaction VALUES
	('01a203db-c63a-7c73-a574-344b023d8269', 'adjust', '01a203db-c63a-7c73-a574-344a96392415', 'STAFF', '00000000-0000-0000-0000-0000000000a1', '2026-03-02', '2026-03-02 09:00:00+00', NULL),
	('01a203db-c65a-7434-aa32-48b64716f485', 'certificate_issue', '01a203db-c654-7062-b6fd-cfb483270756', 'STAFF', '00000000-0000-0000-0000-0000000000a1', '2026-03-02', '2026-03-02 09:00:00+00', NULL),
	('01a203db-c67c-765b-9f65-818eeb8b46ac', 'redeem', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 'STAFF', '00000000-0000-0000-0000-0000000000a3', '2026-03-02', '2026-03-02 09:00:00+00', NULL),
	('01a203db-c67d-7566-b294-de31d5ef46c8', 'certificate_redeem', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba:01a203db-c654-7062-b6fd-cfb483270756', 'STAFF', '00000000-0000-0000-0000-0000000000a3', '2026-03-02', '2026-03-02 09:00:00+00', NULL),
	('01a203db-c67d-7566-b294-de336dcd9f93', 'cashback', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 'STAFF', '00000000-0000-0000-0000-0000000000a3', '2026-03-02', '2026-03-02 09:00:00+00', NULL),
	('01a203db-c69f-7eb0-ac5e-357e08c4a401', 'cashback', '01a203db-c68c-7a93-9228-632bd129aed2', 'STAFF', '00000000-0000-0000-0000-0000000000a3', '2026-03-02', '2026-03-02 09:00:00+00', NULL),
	('01a203db-c6b0-71b7-817a-a6e533ef3eb0', 'refund', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba:1', 'STAFF', '00000000-0000-0000-0000-0000000000a2', '2026-03-02', '2026-03-02 09:00:00+00', NULL),
	('01a203db-c6b1-7171-9b31-bbafec00f106', 'certificate_return', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba:1:2', 'STAFF', '00000000-0000-0000-0000-0000000000a2', '2026-03-02', '2026-03-02 09:00:00+00', '01a203db-c67d-7566-b294-de31d5ef46c8'),
	('01a203db-c6b2-7867-bb14-1904eb3f1964', 'clawback', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba:1', 'STAFF', '00000000-0000-0000-0000-0000000000a2', '2026-03-02', '2026-03-02 09:00:00+00', NULL);
INSERT INTO ledger_transfer VALUES
	('01a203db-c63a-7c73-a574-344b6d790b23', 100000, 'SINGLE', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a203db-c63a-7c73-a574-344b023d8269'),
	('01a203db-c65a-7434-aa32-48b67891fbc8', 200000, 'SINGLE', '01a203db-c656-77fc-baad-a0fd61e2414b', 'ffb0a467-d1e8-5664-9259-4399a7f9ebaf', NULL, '01a203db-c65a-7434-aa32-48b64716f485'),
	('01a203db-c65a-7434-aa32-48b88d259b23', 100000, 'SINGLE', '01a203db-c656-77fc-baad-a0fd61e2414b', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a203db-c65a-7434-aa32-48b64716f485'),
	('01a203db-c67d-7566-b294-de30b62d996b', 50000, 'SINGLE', 'c9171388-2484-5576-a459-43ba6af5cc22', '01a203db-c610-7e40-8d6a-308e72ea1e2a', NULL, '01a203db-c67c-765b-9f65-818eeb8b46ac'),
	('01a203db-c67d-7566-b294-de326b38a835', 300000, 'SINGLE', '0f24ba78-3e74-5416-8176-9c1d8216cb7e', '01a203db-c656-77fc-baad-a0fd61e2414b', NULL, '01a203db-c67d-7566-b294-de31d5ef46c8'),
	('01a203db-c67d-7566-b294-de3410538655', 31500, 'PENDING', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a203db-c67d-7566-b294-de336dcd9f93'),
	('01a203db-c6a0-7acb-806c-7ecda3567677', 35100, 'PENDING', '01a203db-c615-7c06-b3e9-9518f25e3d0f', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a203db-c69f-7eb0-ac5e-357e08c4a401'),
	('01a203db-c6b0-71b7-817a-a6e5fa6f7eb7', 3496, 'SINGLE', '01a203db-c610-7e40-8d6a-308e72ea1e2a', 'c9171388-2484-5576-a459-43ba6af5cc22', NULL, '01a203db-c6b0-71b7-817a-a6e533ef3eb0'),
	('01a203db-c6b1-7171-9b31-bbb06d499b5f', 20979, 'SINGLE', '01a203db-c656-77fc-baad-a0fd61e2414b', '0f24ba78-3e74-5416-8176-9c1d8216cb7e', NULL, '01a203db-c6b1-7171-9b31-bbafec00f106'),
	('01a203db-c6b2-7867-bb14-1905b00da26b', 31500, 'VOID', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '464de2fd-30cc-5631-93d0-f969397e438e', '01a203db-c67d-7566-b294-de3410538655', '01a203db-c6b2-7867-bb14-1904eb3f1964'),
	('01a203db-c6b2-7867-bb14-19073c3a67f7', 29298, 'PENDING', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '464de2fd-30cc-5631-93d0-f969397e438e', NULL, '01a203db-c6b2-7867-bb14-1904eb3f1964');
INSERT INTO account_entry VALUES
	('01a203db-c63a-7c73-a574-344c67728ff7', 'ADJUSTMENT', 100000, 100000, '01a203db-c63a-7c73-a574-344b023d8269', '2026-03-02', '{"rule": "R-ACC-11", "reason": "test"}', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '01a203db-c63a-7c73-a574-344b6d790b23'),
	('01a203db-c65a-7434-aa32-48b7ebe877b1', 'ISSUE', 200000, 200000, NULL, '2026-03-02', '{"kind": "SOLD", "rule": "R-CRT-5", "origin": "SOLD"}', '2026-03-02 09:00:00+00', '01a203db-c656-77fc-baad-a0fd61e2414b', '01a203db-c65a-7434-aa32-48b67891fbc8'),
	('01a203db-c65a-7434-aa32-48ba61fc30da', 'ISSUE', 100000, 300000, NULL, '2026-03-02', '{"kind": "SOLD", "rule": "R-CRT-5", "origin": "PROMOTIONAL"}', '2026-03-02 09:00:00+00', '01a203db-c656-77fc-baad-a0fd61e2414b', '01a203db-c65a-7434-aa32-48b88d259b23'),
	('01a203db-c67d-7566-b294-de31af5c8510', 'REDEMPTION', -50000, 50000, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', NULL, '{"lots": [{"origin": "MANUAL", "expires_on": "2026-09-02", "amount_minor": 50000}], "rule": "R-ACC-4", "invoice": "2026-000001"}', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '01a203db-c67d-7566-b294-de30b62d996b'),
	('01a203db-c67d-7566-b294-de3365496959', 'REDEMPTION', -300000, 0, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', NULL, '{"lots": [{"origin": "PROMOTIONAL", "expires_on": null, "amount_minor": 100000}, {"origin": "SOLD", "expires_on": null, "amount_minor": 200000}], "rule": "R-CRT-2", "invoice": "2026-000001"}', '2026-03-02 09:00:00+00', '01a203db-c656-77fc-baad-a0fd61e2414b', '01a203db-c67d-7566-b294-de326b38a835'),
	('01a203db-c67d-7566-b294-de35f67f33a0', 'CASHBACK', 31500, 50000, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', '2026-03-16', '{"rule": "R-ACC-5", "lines": [{"rate_bp": 500, "position": 2, "base_minor": 630000, "earned_minor": 31500}], "invoice": "2026-000001", "rates_bp": [500], "base_minor": 630000, "usable_from": "2026-03-16", "certificate_minor": 200000}', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '01a203db-c67d-7566-b294-de3410538655'),
	('01a203db-c6a0-7acb-806c-7ecfb6902975', 'CASHBACK', 35100, 0, '01a203db-c68c-7a93-9228-632bd129aed2', '2026-03-16', '{"rule": "R-ACC-5", "lines": [{"rate_bp": 500, "position": 2, "base_minor": 702000, "earned_minor": 35100}], "invoice": "2026-000002", "rates_bp": [500], "base_minor": 702000, "usable_from": "2026-03-16", "certificate_minor": 0}', '2026-03-02 09:00:00+00', '01a203db-c615-7c06-b3e9-9518f25e3d0f', '01a203db-c6a0-7acb-806c-7ecda3567677'),
	('01a203db-c6b0-71b7-817a-a6e75668f083', 'REFUND', 3496, 53496, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', '2026-03-02', '{"rule": "R-ACC-8", "invoice": "2026-000001", "expires_on": "2026-09-02"}', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '01a203db-c6b0-71b7-817a-a6e5fa6f7eb7'),
	('01a203db-c6b1-7171-9b31-bbb205c2819c', 'REFUND', 20979, 20979, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', '2026-03-02', '{"rule": "R-CRT-6", "origin": "SOLD", "invoice": "2026-000001", "expires_on": "2027-03-02"}', '2026-03-02 09:00:00+00', '01a203db-c656-77fc-baad-a0fd61e2414b', '01a203db-c6b1-7171-9b31-bbb06d499b5f'),
	('01a203db-c6b2-7867-bb14-19069759696a', 'CLAWBACK', -2202, 53496, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', NULL, '{"rule": "R-ACC-8", "invoice": "2026-000001", "refunded_minor": 100000}', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '01a203db-c6b2-7867-bb14-1905b00da26b');
INSERT INTO branch VALUES
	('01a203db-c5fe-7300-a296-0661c0c03d39', 'msk', 'Эмаль на Тверской', 'Москва, Тверская ул., 12', '+74951234567', 'Europe/Moscow', NULL, 0, true),
	('01a203db-c5ff-7598-a4d3-0a1d921658cd', 'nsk', 'Эмаль Новосибирск', 'Новосибирск, Красный пр., 30', '+73832345678', 'Asia/Novosibirsk', NULL, 1, true);
INSERT INTO patient VALUES
	('01a203db-c60e-7e88-a906-36665b809bfa', 'Анна', NULL, NULL, 'анна', ' анна 79161000001', '+79161000001', NULL, NULL, NULL, 'ru', 'ACTIVE', 'DESK', '2026-03-02 09:00:00+00', '01a203db-c5fe-7300-a296-0661c0c03d39', NULL),
	('01a203db-c615-7c06-b3e9-95186bfcdc9c', 'Мария', NULL, NULL, 'мария', ' мария 79161000002', '+79161000002', NULL, '2018-05-05', NULL, 'ru', 'ACTIVE', 'DESK', '2026-03-02 09:00:00+00', '01a203db-c5fe-7300-a296-0661c0c03d39', NULL);
INSERT INTO consent VALUES
	('01a203db-c610-7e40-8d6a-308ef7528ea0', 'PERSONAL_DATA', '1', 'DESK', '2026-03-02 09:00:00+00', 'STAFF', '00000000-0000-0000-0000-0000000000a3', NULL, NULL, '01a203db-c60e-7e88-a906-36665b809bfa'),
	('01a203db-c615-7c06-b3e9-951a5d1694ae', 'PERSONAL_DATA', '1', 'DESK', '2026-03-02 09:00:00+00', 'STAFF', '00000000-0000-0000-0000-0000000000a3', NULL, NULL, '01a203db-c615-7c06-b3e9-95186bfcdc9c');
INSERT INTO package VALUES
	('01a203db-c608-7647-8ea7-c5f51521fb41', 'prevention-year', 'Годовой пакет профилактики', 'Два осмотра, профессиональная гигиена и консультация в течение года', 990000, 12, true, 60, 'PACKAGE', 0, true);
INSERT INTO package_subscription VALUES
	('01a203db-c64e-709a-afa1-0f8d96da8abb', NULL, 'Годовой пакет профилактики', 'ACTIVE', 'OFF', 990000, 990000, 12, true, 60, 'PACKAGE', 'Europe/Moscow', '2026-03-02', '2027-03-01', 'STAFF', '00000000-0000-0000-0000-0000000000a3', '2026-03-02 09:00:00+00', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, '01a203db-c608-7647-8ea7-c5f51521fb41', '01a203db-c60e-7e88-a906-36665b809bfa');
INSERT INTO subscription_entitlement VALUES
	('01a203db-c650-78dc-ae98-82800ad633e0', 0, 'Профилактический осмотр', 'DIAGNOSTICS', '["01a203db-c600-74a0-b160-1ceb185b0889"]', 2, 'TOTAL', 90, 120000, 114231, '01a203db-c64e-709a-afa1-0f8d96da8abb'),
	('01a203db-c650-78dc-ae98-82800cb30212', 1, 'Консультация', 'CONSULTATION', '["01a203db-c600-74a0-b160-1cea8a6d5407"]', 1, 'TOTAL', 0, 150000, 142789, '01a203db-c64e-709a-afa1-0f8d96da8abb'),
	('01a203db-c650-78dc-ae98-828056757737', 2, 'Профессиональная гигиена', 'HYGIENE', '["01a203db-c600-74a0-b160-1ceb7a03842e"]', 1, 'TOTAL', 0, 650000, 618750, '01a203db-c64e-709a-afa1-0f8d96da8abb');
INSERT INTO entitlement_entry VALUES
	('01a203db-c681-77db-9916-3b4a435e7215', 'USE', 0, 1, 0, '2026-03-02', NULL, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 'STAFF', '00000000-0000-0000-0000-0000000000a3', '2026-03-02 09:00:00+00', '01a203db-c650-78dc-ae98-828056757737', '01a203db-c60e-7e88-a906-36665b809bfa');
INSERT INTO entitlement_period VALUES
	('01a203db-c67f-78f4-9e4d-a6ad90adc175', 0, 1, 1, 0, '01a203db-c650-78dc-ae98-828056757737');
INSERT INTO family VALUES
	('01a203db-c618-716c-b7f0-2c39de28b710', 'Ивановы', 'SUM_OF_MEMBERS', '2026-03-02 09:00:00+00', NULL);
INSERT INTO family_invitation VALUES
	('01a203db-c61e-7a10-a3cc-409c383c87a2', NULL, 'SPOUSE', false, '\x8ac2c2ca8dd22c3ad2b7f18f79c6bfc535ec7bf49827a6a3c9073f5db314e4e6', 'PATIENT', '01a203db-c60e-7e88-a906-36665b809bfa', '2026-03-02 09:00:00+00', '2026-03-16 09:00:00+00', '2026-03-02 09:00:00+00', '01a203db-c618-716c-b7f0-2c39de28b710', '01a203db-c615-7c06-b3e9-95186bfcdc9c');
INSERT INTO family_member VALUES
	('01a203db-c619-7a10-8680-2db013a16043', 'SELF', true, true, false, NULL, '2026-03-02 09:00:00+00', NULL, '01a203db-c618-716c-b7f0-2c39de28b710', '01a203db-c60e-7e88-a906-36665b809bfa'),
	('01a203db-c631-7e19-ba3b-96890a7544d0', 'CHILD', false, false, false, NULL, '2026-03-02 09:00:00+00', NULL, '01a203db-c618-716c-b7f0-2c39de28b710', '01a203db-c615-7c06-b3e9-95186bfcdc9c');
INSERT INTO gift_certificate VALUES
	('01a203db-c654-7062-b6fd-cfb483270756', NULL, 'SOLD', 'ACTIVE', '\x8b56f3b8a5a490566bc03b5b8e4cbf3a7ba5ba5e06c1efc3cf98fbb8fa123dcb', '\x89c5d7e5d0b125c7fee11bfe35b1e62c', '2026-04-01 09:00:00+00', 'WYBJ', NULL, 0, false, 300000, 200000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'CLASSIC', 'ru', NULL, NULL, NULL, NULL, '2026-03-02', '2027-03-02', '2027-03-02 21:00:00+00', 'Europe/Moscow', 'STAFF', '00000000-0000-0000-0000-0000000000a1', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', NULL, NULL, NULL);
INSERT INTO tier VALUES
	('01a203db-c604-7e36-9663-4ab5e135c61a', 'start', 'Базовый', 0, NULL, NULL, 500, '["Бонусы 5 % с каждого визита"]', true, '{}', 0, NULL, false),
	('01a203db-c604-7e36-9663-4ab69d9a585e', 'silver', 'Серебряный', 1, 5000000, 4, 700, '["Бонусы 7 %", "Бесплатная консультация раз в год"]', true, '{}', 0, NULL, false),
	('01a203db-c605-7ea0-b963-b4ca21bd0e51', 'gold', 'Золотой', 2, 15000000, NULL, 850, '["Бонусы 8,5 %", "Приоритетная запись"]', true, '{}', 0, NULL, false),
	('01a203db-c605-7ea0-b963-b4cac1a8990f', 'platinum', 'Платиновый', 3, 40000000, NULL, 1000, '["Бонусы 10 %", "Приоритетная запись", "Расширенная гарантия"]', true, '{}', 0, NULL, false);
INSERT INTO invoice VALUES
	('01a203db-c68c-7a93-9228-632bd129aed2', '2026-000002', 'COMPLETED', 900000, 198000, 702000, 702000, 35100, 0, 0, '00000000-0000-0000-0000-0000000000a3', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '2026-03-02', '01a203db-c5fe-7300-a296-0661c0c03d39', '01a203db-c615-7c06-b3e9-95186bfcdc9c', '01a203db-c604-7e36-9663-4ab5e135c61a', NULL, NULL, 0),
	('01a203db-c663-7d3f-a7e0-631ccd4ba8ba', '2026-000001', 'PARTIALLY_REFUNDED', 1430000, 0, 1430000, 578950, 31500, 2202, 100000, '00000000-0000-0000-0000-0000000000a3', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', '2026-03-02', '01a203db-c5fe-7300-a296-0661c0c03d39', '01a203db-c60e-7e88-a906-36665b809bfa', '01a203db-c604-7e36-9663-4ab5e135c61a', NULL, NULL, 0),
	('01a203db-c6c6-77d1-b896-4f4bdc39e2b6', '2026-000003', 'OPEN', 780000, 78000, 702000, 0, 0, 0, 0, '00000000-0000-0000-0000-0000000000a3', '2026-03-02 09:00:00+00', NULL, NULL, '01a203db-c5fe-7300-a296-0661c0c03d39', '01a203db-c615-7c06-b3e9-95186bfcdc9c', '01a203db-c604-7e36-9663-4ab5e135c61a', NULL, NULL, 0);
INSERT INTO service VALUES
	('01a203db-c600-74a0-b160-1cea8a6d5407', 'consult', 'Консультация стоматолога', 'CONSULTATION', 150000, NULL, NULL, true, 0, true),
	('01a203db-c600-74a0-b160-1ceb185b0889', 'checkup', 'Профилактический осмотр', 'DIAGNOSTICS', 120000, NULL, NULL, true, 1, true),
	('01a203db-c600-74a0-b160-1ceb7a03842e', 'hygiene', 'Профессиональная гигиена', 'HYGIENE', 650000, NULL, NULL, true, 2, true),
	('01a203db-c601-7435-b6e1-33393782f3d9', 'filling', 'Лечение кариеса, пломба', 'THERAPY', 780000, NULL, NULL, true, 3, true),
	('01a203db-c601-7435-b6e1-3339d0d9e943', 'whitening', 'Отбеливание', 'WHITENING', 2400000, NULL, NULL, true, 4, true),
	('01a203db-c601-7435-b6e1-333a503db0c7', 'implant', 'Имплантация, 1 единица', 'IMPLANTS', 5800000, 1000, NULL, true, 5, true),
	('01a203db-c601-7435-b6e1-333af721b059', 'braces', 'Брекет-система, металл', 'ORTHODONTICS', 9500000, NULL, NULL, false, 6, true),
	('01a203db-c601-7435-b6e1-333bf3398ece', 'child-checkup', 'Осмотр детский', 'PEDIATRIC', 120000, NULL, NULL, true, 7, true);
INSERT INTO invoice_line VALUES
	('01a203db-c68c-7a93-9228-632c97988acd', 0, 1, 120000, 120000, 0, 3000, 500, true, 0, 0, 0, 0, 0, 0, 0, '01a203db-c68c-7a93-9228-632bd129aed2', '01a203db-c601-7435-b6e1-333bf3398ece', 0, 0, 0, 0),
	('01a203db-c68c-7a93-9228-632d0fb9070c', 1, 1, 780000, 78000, 702000, 3000, 500, true, 0, 702000, 35100, 0, 0, 0, 0, '01a203db-c68c-7a93-9228-632bd129aed2', '01a203db-c601-7435-b6e1-33393782f3d9', 0, 0, 0, 0),
	('01a203db-c663-7d3f-a7e0-631d21711ed0', 0, 1, 650000, 0, 650000, 3000, 500, true, 0, 0, 0, 0, 45454, 0, 0, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', '01a203db-c600-74a0-b160-1ceb7a03842e', 0, 0, 45454, 650000),
	('01a203db-c663-7d3f-a7e0-631d54376447', 1, 1, 780000, 0, 780000, 3000, 500, true, 50000, 430000, 31500, 0, 54546, 3496, 2202, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', '01a203db-c601-7435-b6e1-33393782f3d9', 300000, 20979, 0, 0),
	('01a203db-c6c6-77d1-b896-4f4c97e224a8', 0, 1, 780000, 78000, 702000, 3000, 500, true, 0, 0, 0, 0, 0, 0, 0, '01a203db-c6c6-77d1-b896-4f4bdc39e2b6', '01a203db-c601-7435-b6e1-33393782f3d9', 0, 0, 0, 0);
INSERT INTO invoice_discount VALUES
	('01a203db-c6a0-7acb-806c-7ed16b1ab056', 'FREE_FOR_CHILD', 'PEDIATRIC', 10000, 1, 120000, '01a203db-c68c-7a93-9228-632bd129aed2', '01a203db-c68c-7a93-9228-632c97988acd'),
	('01a203db-c6a0-7acb-806c-7ed195a4c87b', 'CHILD', 'THERAPY', 1000, 0, 78000, '01a203db-c68c-7a93-9228-632bd129aed2', '01a203db-c68c-7a93-9228-632d0fb9070c');
INSERT INTO lot VALUES
	('01a203db-c63a-7c73-a574-344b820e23bd', 'MANUAL', NULL, NULL, '01a203db-c63a-7c73-a574-344b023d8269', 100000, 50000, 0, '2026-03-02', '2026-03-01 21:00:00+00', '2026-09-02', '2026-09-02 21:00:00+00', 'Europe/Moscow', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', NULL, NULL),
	('01a203db-c65a-7434-aa32-48b72b1f1c28', 'SOLD', NULL, NULL, NULL, 200000, 0, 0, '2026-03-02', '2026-03-01 21:00:00+00', NULL, NULL, 'Europe/Moscow', '2026-03-02 09:00:00+00', '01a203db-c656-77fc-baad-a0fd61e2414b', NULL, NULL),
	('01a203db-c65a-7434-aa32-48b8e43d1300', 'PROMOTIONAL', NULL, NULL, NULL, 100000, 0, 0, '2026-03-02', '2026-03-01 21:00:00+00', NULL, NULL, 'Europe/Moscow', '2026-03-02 09:00:00+00', '01a203db-c656-77fc-baad-a0fd61e2414b', NULL, NULL),
	('01a203db-c6a0-7acb-806c-7ece87819a48', 'CASHBACK', NULL, NULL, '01a203db-c68c-7a93-9228-632bd129aed2', 35100, 35100, 0, '2026-03-16', '2026-03-15 21:00:00+00', '2026-09-16', '2026-09-16 21:00:00+00', 'Europe/Moscow', '2026-03-02 09:00:00+00', '01a203db-c615-7c06-b3e9-9518f25e3d0f', NULL, '01a203db-c6a0-7acb-806c-7ecda3567677'),
	('01a203db-c67d-7566-b294-de34d49f924a', 'CASHBACK', NULL, NULL, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 31500, 29298, 0, '2026-03-16', '2026-03-15 21:00:00+00', '2026-09-16', '2026-09-16 21:00:00+00', 'Europe/Moscow', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', NULL, '01a203db-c6b2-7867-bb14-19073c3a67f7'),
	('01a203db-c6b0-71b7-817a-a6e63a5bab0e', 'REFUND', NULL, NULL, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 3496, 3496, 0, '2026-03-02', '2026-03-01 21:00:00+00', '2026-09-02', '2026-09-02 21:00:00+00', 'Europe/Moscow', '2026-03-02 09:00:00+00', '01a203db-c610-7e40-8d6a-308e72ea1e2a', '01a203db-c63a-7c73-a574-344b820e23bd', NULL),
	('01a203db-c6b1-7171-9b31-bbb0ee4665a3', 'SOLD', NULL, NULL, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 20979, 20979, 0, '2026-03-02', '2026-03-01 21:00:00+00', NULL, NULL, 'Europe/Moscow', '2026-03-02 09:00:00+00', '01a203db-c656-77fc-baad-a0fd61e2414b', '01a203db-c65a-7434-aa32-48b72b1f1c28', NULL);
INSERT INTO lot_entry VALUES
	('01a203db-c63a-7c73-a574-344c08b0582a', 100000, 0, '01a203db-c63a-7c73-a574-344b820e23bd', '01a203db-c63a-7c73-a574-344b6d790b23'),
	('01a203db-c65a-7434-aa32-48b7340eb03c', 200000, 0, '01a203db-c65a-7434-aa32-48b72b1f1c28', '01a203db-c65a-7434-aa32-48b67891fbc8'),
	('01a203db-c65a-7434-aa32-48b9be828cdb', 100000, 0, '01a203db-c65a-7434-aa32-48b8e43d1300', '01a203db-c65a-7434-aa32-48b88d259b23'),
	('01a203db-c67d-7566-b294-de31350f6672', -50000, 0, '01a203db-c63a-7c73-a574-344b820e23bd', '01a203db-c67d-7566-b294-de30b62d996b'),
	('01a203db-c67d-7566-b294-de32c856aca6', -100000, 0, '01a203db-c65a-7434-aa32-48b8e43d1300', '01a203db-c67d-7566-b294-de326b38a835'),
	('01a203db-c67d-7566-b294-de33109d605c', -200000, 0, '01a203db-c65a-7434-aa32-48b72b1f1c28', '01a203db-c67d-7566-b294-de326b38a835'),
	('01a203db-c67d-7566-b294-de3567a749be', 31500, 0, '01a203db-c67d-7566-b294-de34d49f924a', '01a203db-c67d-7566-b294-de3410538655'),
	('01a203db-c6a0-7acb-806c-7ecf2e788014', 35100, 0, '01a203db-c6a0-7acb-806c-7ece87819a48', '01a203db-c6a0-7acb-806c-7ecda3567677'),
	('01a203db-c6b0-71b7-817a-a6e731d5c6a9', 3496, 0, '01a203db-c6b0-71b7-817a-a6e63a5bab0e', '01a203db-c6b0-71b7-817a-a6e5fa6f7eb7'),
	('01a203db-c6b1-7171-9b31-bbb12578657b', 20979, 0, '01a203db-c6b1-7171-9b31-bbb0ee4665a3', '01a203db-c6b1-7171-9b31-bbb06d499b5f'),
	('01a203db-c6b2-7867-bb14-19063ef16dc3', -2202, 0, '01a203db-c67d-7566-b294-de34d49f924a', '01a203db-c6b2-7867-bb14-1905b00da26b');
INSERT INTO loyalty_status VALUES
	('01a203db-c60e-7e88-a906-36665b809bfa', '2026-03-02', '2027-03-02', NULL, false, 'FIRST_TIME', '2026-03-02', 1, '2026-03-02 09:00:00+00', '01a203db-c604-7e36-9663-4ab5e135c61a', 1, '2026-03-02 09:00:00+00', NULL, NULL, NULL, 0, false, NULL),
	('01a203db-c615-7c06-b3e9-95186bfcdc9c', '2026-03-02', '2027-03-02', NULL, false, 'FIRST_TIME', '2026-03-02', 1, '2026-03-02 09:00:00+00', '01a203db-c604-7e36-9663-4ab5e135c61a', 1, '2026-03-02 09:00:00+00', NULL, NULL, NULL, 0, false, NULL);
INSERT INTO organisation VALUES
	(1, 'Стоматология «Эмаль»', 'RUB', 'ru', 'Europe/Moscow', 3000, '{}', 14, 6, 100, 30, 'SUM_OF_MEMBERS', 500000, '{}', 60, 1000, 12, 30000000, 2, '["child-checkup"]', 50000);
INSERT INTO package_entitlement VALUES
	('01a203db-c60a-7fc1-997c-8aa75f7208bc', 0, 'Профилактический осмотр', 'DIAGNOSTICS', '["01a203db-c600-74a0-b160-1ceb185b0889"]', 2, 'TOTAL', 90, '01a203db-c608-7647-8ea7-c5f51521fb41'),
	('01a203db-c60a-7fc1-997c-8aa77b98eb3e', 1, 'Консультация', 'CONSULTATION', '["01a203db-c600-74a0-b160-1cea8a6d5407"]', 1, 'TOTAL', 0, '01a203db-c608-7647-8ea7-c5f51521fb41'),
	('01a203db-c60a-7fc1-997c-8aa79cadfb82', 2, 'Профессиональная гигиена', 'HYGIENE', '["01a203db-c600-74a0-b160-1ceb7a03842e"]', 1, 'TOTAL', 0, '01a203db-c608-7647-8ea7-c5f51521fb41');
INSERT INTO referral_code VALUES
	('01a203db-c612-70fc-a14f-bf3972664731', 'AKSA5DTX', NULL, NULL, NULL, '2026-03-02 09:00:00+00', '01a203db-c60e-7e88-a906-36665b809bfa'),
	('01a203db-c616-74ba-901c-b26521f6e46a', 'VQEPFYBA', NULL, NULL, NULL, '2026-03-02 09:00:00+00', '01a203db-c615-7c06-b3e9-95186bfcdc9c');
INSERT INTO referral_programme VALUES
	(1, true, 100000, NULL, NULL, 50000, 300000, 14, 90, 10, 6, true, '[{"friends": 3, "bonus_minor": 150000}]');
INSERT INTO refund VALUES
	('01a203db-c6b2-7867-bb14-190777906dfe', 1, 100000, 30071, 3496, 20979, 2202, 0, 'test', '00000000-0000-0000-0000-0000000000a2', '2026-03-02 09:00:00+00', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 45454);
INSERT INTO tender VALUES
	('01a203db-c6a0-7acb-806c-7ed03694729e', 0, 'CARD', 702000, 0, 'FULL_SETTLEMENT', NULL, NULL, '01a203db-c68c-7a93-9228-632bd129aed2', 0, NULL, 0, 0, NULL, 0, NULL, NULL, 0),
	('01a203db-c682-7e05-b0e2-13a59dc9e5dc', 0, 'PACKAGE', 650000, 45454, 'ADVANCE_OFFSET', NULL, NULL, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 0, '01a203db-c650-78dc-ae98-828056757737', 0, 1, '01a203db-c663-7d3f-a7e0-631d21711ed0', 0, 'Профессиональная гигиена', NULL, 0),
	('01a203db-c682-7e05-b0e2-13a68f492f4a', 1, 'BONUS', 50000, 3496, 'PRICE_DISCOUNT', NULL, '01a203db-c67c-765b-9f65-818eeb8b46ac', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 0, NULL, 0, 0, NULL, 0, NULL, NULL, 0),
	('01a203db-c682-7e05-b0e2-13a75095d12e', 2, 'GIFT_CERTIFICATE', 300000, 20979, 'ADVANCE_OFFSET', NULL, '01a203db-c67d-7566-b294-de3365496959', '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 0, NULL, 200000, 0, NULL, 0, 'WYBJ', '01a203db-c654-7062-b6fd-cfb483270756', 0),
	('01a203db-c682-7e05-b0e2-13a7d493ebc7', 3, 'CARD', 430000, 30071, 'FULL_SETTLEMENT', NULL, NULL, '01a203db-c663-7d3f-a7e0-631ccd4ba8ba', 0, NULL, 0, 0, NULL, 0, NULL, NULL, 0);
SELECT pg_catalog.setval('public.invoice_number', 3, true);
SET session_replication_role = origin;
