# frozen_string_literal: true

# Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
#
# X-Pusher-Key names the application whose secret signed. The time is time_ms inside the signed body;
# as Pusher's Python library does, this refuses a request further than five minutes away (Pusher's
# other libraries do not look at it).
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "json"
require "openssl"

# True if one of the secrets signed this request.
#
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# app_key: the application's key, which goes with its secret.
# now: seconds since 1970, for tests.
def verify_webhook(secrets, headers, body, app_key, now: Time.now.to_f)
  return false unless headers["x-pusher-key"] == app_key
  signature = headers.fetch("x-pusher-signature", "")
  signed = secrets.any? do |secret|
    OpenSSL.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", secret, body), signature)
  end
  return false unless signed
  text = body.dup.force_encoding("UTF-8")
  return false unless text.valid_encoding?
  message = JSON.parse(text)
  sent_ms = message["time_ms"] if message.is_a?(Hash)
  sent_ms.is_a?(Integer) && (now * 1000 - sent_ms).abs <= 300_000
rescue JSON::ParserError
  false
end
