# frozen_string_literal: true

# Verifies webhooks as Convoy signs them (hmac-sha256, X-Convoy-Signature).
#
# Covers the advanced form (t=…,v1=… over time, a comma and body; a request older than five minutes is
# refused) and the simple one (a digest of the body, in hexadecimal or base64), which has no time.
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
  found = headers.fetch("x-convoy-signature", "").b
  entries = found.split(",").map { |entry| entry.partition("=") }
  signatures = entries.filter_map { |name, _, value| value if name == "v1" }
  return secrets.reject(&:empty?).any? { |secret| fits?(secret, body, found) } if signatures.empty?
  timestamp = entries.find { |name, _| name == "t" }&.last.to_s
  return false unless timestamp.match?(/\A[0-9]{1,15}\z/)
  return false if now - timestamp.to_i > 300 # too old: perhaps sent again by somebody else
  content = [timestamp, ",", body].map(&:b).join
  secrets.reject(&:empty?).any? { |secret| signatures.any? { |one| fits?(secret, content, one) } }
end

def fits?(secret, content, signature)
  digest = OpenSSL::HMAC.digest("SHA256", secret, content)
  [digest.unpack1("H*"), [digest].pack("m0")].any? { |expected| OpenSSL.secure_compare(expected, signature) }
end
