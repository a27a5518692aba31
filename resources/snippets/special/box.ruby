# frozen_string_literal: true

# Verifies webhooks as Box signs them (hmac-sha256, box-signature-primary and box-signature-secondary).
#
# Signed are the body and box-delivery-timestamp. One of two signatures must fit: while you exchange
# one key, the other still holds. A request older than ten minutes, or from the future, is refused. As
# Box's own library does, the body is also tried with everything beyond ASCII escaped.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"
require "time"

# True if one of the secrets signed this request.
#
# secrets: the primary and the secondary key, in any order.
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# now: seconds since 1970, for tests.
def verify_webhook(secrets, headers, body, now: Time.now.to_f)
  return false unless headers["box-signature-version"] == "1"
  return false unless headers["box-signature-algorithm"] == "HmacSHA256"
  timestamp = headers.fetch("box-delivery-timestamp", "").b
  return false unless timestamp.match?(/(?:Z|[+-]\d\d:\d\d)\z/)
  begin
    age = now - Time.iso8601(timestamp).to_f
  rescue ArgumentError
    return false
  end
  return false unless age.between?(0, 600) # from the future, or too old: perhaps sent again by somebody else
  signatures = headers.values_at("box-signature-primary", "box-signature-secondary").compact
  contents = [body, escaped(body)].map { |each| each.b + timestamp }
  secrets.reject(&:empty?).product(contents).any? do |secret, content|
    expected = [OpenSSL::HMAC.digest("SHA256", secret, content)].pack("m0")
    signatures.any? { |one| OpenSSL.secure_compare(expected, one) }
  end
end

# The body with \u00e9 for é.
def escaped(body)
  body.dup.force_encoding("UTF-8").scrub.gsub(/[^[:ascii:]]/) do |char|
    char.encode("UTF-16BE").unpack("n*").map { |unit| format("\\u%04x", unit) }.join
  end
end
