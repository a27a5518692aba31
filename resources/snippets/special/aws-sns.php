<?php

declare(strict_types=1);

/**
 * Verifies messages as Amazon SNS signs them (RSA with SHA-1 or SHA-256, in the body).
 *
 * Covers notifications and the confirmations of (un)subscribing, of signature versions 1 and 2.
 * UnsubscribeURL is not signed. Not done here: fetching the certificate from SigningCertURL (only
 * after this has said that the URL is Amazon's) and checking its chain. Never open SubscribeURL before
 * this returns true. This needs the extension openssl.
 *
 * Give it the body as it came, before anything parses it:
 * @{raw_body}.
 *
 * @param string[] $secrets certificates (or public keys) in PEM, as SigningCertURL gives them
 * @param array<string, string> $headers not used; everything stands in the body
 * @param string $body the bytes as they came
 * @return bool whether the owner of one of the certificates signed this message
 */
function verify_webhook(array $secrets, array $headers, string $body): bool
{
    $message = json_decode($body, true);
    $algorithm = match ($message['SignatureVersion'] ?? null) {
        '1' => OPENSSL_ALGO_SHA1,
        '2' => OPENSSL_ALGO_SHA256,
        default => null,
    };
    $names = match ($message['Type'] ?? null) {
        'Notification' => ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
        'SubscriptionConfirmation', 'UnsubscribeConfirmation' =>
            ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
        default => null,
    };
    $url = $message['SigningCertURL'] ?? null;
    $encoded = $message['Signature'] ?? null;
    if ($algorithm === null || $names === null || !is_string($url) || !is_string($encoded)) {
        return false;
    }
    if (!preg_match('~^https://sns\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/[A-Za-z0-9/._-]*\.pem$~D', $url)) {
        return false;
    }
    if (strlen($encoded) % 4 !== 0 || !preg_match('~^[A-Za-z0-9+/]*={0,2}$~D', $encoded)) {
        return false;
    }
    $content = '';
    foreach ($names as $name) {
        $value = $message[$name] ?? null;
        if ($value === null && $name === 'Subject') {
            continue;
        }
        if (!is_string($value)) {
            return false;
        }
        $content .= "{$name}\n{$value}\n";
    }
    foreach ($secrets as $secret) {
        $key = openssl_pkey_get_public($secret);
        if (openssl_verify($content, base64_decode($encoded), $key, $algorithm) === 1) {
            return true;
        }
    }
    return false;
}
