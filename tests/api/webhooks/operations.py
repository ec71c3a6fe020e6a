"""The operations on webhooks, as front ends send them."""

ENDPOINT = """id partnerId url description events status stoppedReason stoppedAt oldSecretUntil failures restsUntil
  lastDeliveredAt createdAt"""
DELIVERY = """id eventId type occurredAt payload status attemptCount nextAttemptAt finishedAt
  attempts { number at outcome statusCode durationMs }"""
CREATE = f"""mutation Register($input: WebhookEndpointCreateInput!) {{
  webhookEndpointCreate(input: $input) {{ endpointId secret endpoint {{ {ENDPOINT} }} userErrors {{ code field message }} }}
}}"""  # noqa: E501
REGISTER = """mutation RegisterWebhook($input: WebhookEndpointCreateInput!) {
  webhookEndpointCreate(input: $input) { endpointId secret userErrors { code field message } }
}"""
UPDATE = f"""mutation Update($input: WebhookEndpointUpdateInput!) {{
  webhookEndpointUpdate(input: $input) {{ endpoint {{ {ENDPOINT} }} userErrors {{ code field message }} }}
}}"""
REMOVE = """mutation Remove($input: WebhookEndpointRemoveInput!) {
  webhookEndpointRemove(input: $input) { endpointId userErrors { code field message } }
}"""
ROTATE = f"""mutation Rotate($input: WebhookSecretRotateInput!) {{
  webhookSecretRotate(input: $input) {{ secret endpoint {{ {ENDPOINT} }} userErrors {{ code field message }} }}
}}"""
TEST = """mutation Test($input: WebhookEndpointTestInput!) {
  webhookEndpointTest(input: $input) { eventId userErrors { code field message } }
}"""
REPLAY = f"""mutation Replay($input: WebhookDeliveryReplayInput!) {{
  webhookDeliveryReplay(input: $input) {{ delivery {{ {DELIVERY} }} userErrors {{ code field message }} }}
}}"""
REPLAY_ALL = """mutation ReplayAll($input: WebhookEndpointReplayInput!) {
  webhookEndpointReplay(input: $input) { replayed userErrors { code field message } }
}"""
LIST = f"""query Endpoints($partnerId: ID, $first: Int, $after: String, $status: WebhookDeliveryStatus) {{
  webhookEndpoints(partnerId: $partnerId, first: $first, after: $after) {{
    totalCount pageInfo {{ hasNextPage endCursor }}
    nodes {{ {ENDPOINT} deliveries(first: 2, status: $status) {{ totalCount nodes {{ {DELIVERY} }} }} }}
  }}
}}"""
TYPES = "{ webhookEventTypes { name description fields { name kind description } } }"
NODE = "query Node($id: ID!) { node(id: $id) { id } }"
