# frozen_string_literal: true

# Verifies webhooks as HubSpot v3 signs them (hmac-sha256, X-HubSpot-Signature-v3).
#
# Signed are method, URL, body and time. In the URL twelve escapes are undone before it is signed (%3A
# %2F %3F %40 %21 %24 %27 %28 %29 %2A %2C %3B); all others stay.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"

# True if one of the secrets signed this request.
#
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# method: of the request, in upper case.
# url: as the sender called it, query included; behind a proxy, the public one.
# now: seconds since 1970, for tests.
def verify_webhook(secrets, headers, body, method, url, now: Time.now.to_f)
  signature = headers.fetch("x-hubspot-signature-v3", "")
  timestamp = headers.fetch("x-hubspot-request-timestamp", "").b
  return false unless timestamp.match?(/\A[0-9]{1,15}\z/)
  return false if now - timestamp.to_i / 1000.0 > 300 # too old: perhaps sent again by somebody else
  escapes = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/i
  uri = url.b.gsub(escapes) { |escape| escape.delete("%").hex.chr }
  content = [method, uri, body, timestamp].map(&:b).join
  secrets.reject(&:empty?).any? do |secret|
    expected = [OpenSSL::HMAC.digest("SHA256", secret, content)].pack("m0")
    OpenSSL.secure_compare(expected, signature)
  end
end
