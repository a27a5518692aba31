# frozen_string_literal: true

# Verifies webhooks as Hook0 signs them (hmac-sha256, X-Hook0-Signature).
#
# Covers v0 (time and body) and v1 (time, the headers that h names, and body); where v1 is offered, it
# decides. A request further than five minutes away is refused.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"

# True if one of the secrets signed this request.
#
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# now: seconds since 1970, for tests.
def verify_webhook(secrets, headers, body, now: Time.now.to_f)
  found = headers.fetch("x-hook0-signature", "").b
  entries = found.split(",").to_h { |entry| entry.partition("=").values_at(0, 2) }
  timestamp = entries.fetch("t", "")
  return false unless timestamp.match?(/\A[0-9]{1,15}\z/)
  return false if (now - timestamp.to_i).abs > 300 # too old, or from the future
  parts = [timestamp]
  signature = entries.fetch("v0", "")
  if entries.key?("v1")
    names = entries.fetch("h", "")
    values = headers.values_at(*names.split.map(&:downcase))
    return false if values.include?(nil)
    parts = [timestamp, names, *values]
    signature = entries["v1"]
  end
  content = [*parts, body].map(&:b).join(".")
  secrets.reject(&:empty?).any? do |secret|
    OpenSSL.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", secret, content), signature)
  end
end
