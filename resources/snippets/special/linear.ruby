# frozen_string_literal: true

# Verifies webhooks as Linear signs them (hmac-sha256, Linear-Signature).
#
# The time is webhookTimestamp inside the signed body: a request further than a minute away is
# refused, and so is one without it. The header Linear-Timestamp is not signed and not looked at.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "json"
require "openssl"

# True if one of the secrets signed this request.
#
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# now: seconds since 1970, for tests.
def verify_webhook(secrets, headers, body, now: Time.now.to_f)
  signature = headers.fetch("linear-signature", "")
  signed = secrets.reject(&:empty?).any? do |secret|
    OpenSSL.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", secret, body), signature)
  end
  return false unless signed
  text = body.dup.force_encoding("UTF-8")
  return false unless text.valid_encoding?
  message = JSON.parse(text)
  sent_ms = message["webhookTimestamp"] if message.is_a?(Hash)
  sent_ms.is_a?(Integer) && (now * 1000 - sent_ms).abs <= 60_000
rescue JSON::ParserError
  false
end
