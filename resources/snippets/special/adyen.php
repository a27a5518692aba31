<?php

declare(strict_types=1);

/**
 * Verifies standard webhooks as Adyen signs them (hmac-sha256, hmacSignature in the body).
 *
 * Every notification item has a signature of its own, over eight of its fields; all must fit. The
 * other fields are not signed and can be changed. Adyen signs no time: a request that somebody has
 * seen can be sent again.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets keys as Adyen shows them, in hexadecimal
 * @param array<string, string> $headers not used; everything stands in the body
 * @param string $body the bytes as they came
 * @return bool whether one of the secrets signed every item
 */
function verify_webhook(array $secrets, array $headers, string $body): bool
{
    $items = json_decode($body, true, 512, JSON_BIGINT_AS_STRING)['notificationItems'] ?? null;
    if (!is_array($items) || $items === []) {
        return false;
    }
    foreach ($secrets as $secret) {
        $key = (string) hex2bin($secret);
        if ($key === '') {
            continue; // a key that was never set
        }
        $isSigned = fn (mixed $each): bool => is_signed($each['NotificationRequestItem'] ?? null, $key);
        if (count(array_filter($items, $isSigned)) === count($items)) {
            return true;
        }
    }
    return false;
}

/** Whether the key signed this item. */
function is_signed(mixed $item, string $key): bool
{
    $success = $item['success'] ?? null;
    $values = [
        $item['pspReference'] ?? '',
        $item['originalReference'] ?? '',
        $item['merchantAccountCode'] ?? '',
        $item['merchantReference'] ?? '',
        $item['amount']['value'] ?? null,
        $item['amount']['currency'] ?? null,
        $item['eventCode'] ?? null,
        is_bool($success) ? var_export($success, true) : $success,
    ];
    $found = $item['additionalData']['hmacSignature'] ?? null;
    if (!is_string($found) || count(array_filter($values, 'is_scalar')) < count($values)) {
        return false;
    }
    return hash_equals(base64_encode(hash_hmac('sha256', implode(':', $values), $key, true)), $found);
}
