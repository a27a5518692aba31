# frozen_string_literal: true

# Verifies webhooks as Pusher signs them (hmac-sha256, X-Pusher-Signature).
#
# X-Pusher-Key names the application whose secret signed. Only the body is signed, and time_ms in it
# says when it was sent: Pusher's Python library refuses a request further than five minutes away, its
# other libraries do not look at it, nor does this.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"

# True if one of the secrets signed this request.
#
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# app_key: the application's key, which goes with its secret.
def verify_webhook(secrets, headers, body, app_key)
  return false unless headers.fetch("x-pusher-key", "").b == app_key.b
  signature = headers.fetch("x-pusher-signature", "")
  secrets.reject(&:empty?).any? do |secret|
    OpenSSL.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", secret, body), signature)
  end
end
