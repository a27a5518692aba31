# frozen_string_literal: true

# Verifies webhooks as Mailchimp Transactional (Mandrill) signs them (hmac-sha1, X-Mandrill-Signature).
#
# The URL is signed as it was registered, character for character, and after it the form's parameters
# sorted by name. Mandrill signs no time: a request that somebody has seen can be sent again.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "openssl"

# True if one of the secrets signed this request.
#
# headers: names in lower case; the values of a repeated field joined with ", ".
# body: the bytes as they came.
# url: as it was registered, query included.
def verify_webhook(secrets, headers, body, url)
  signature = headers.fetch("x-mandrill-signature", "")
  pairs = body.b.split("&").map { |pair| pair.partition("=").values_at(0, 2).map { |text| decoded(text) } }
  return false unless pairs.flatten.all?(&:valid_encoding?)
  parameters = pairs.sort_by.with_index { |(name, _), at| [name, at] }
  content = [url, *parameters.flatten].map(&:b).join
  secrets.reject(&:empty?).any? do |secret|
    expected = [OpenSSL::HMAC.digest("SHA1", secret, content)].pack("m0")
    OpenSSL.secure_compare(expected, signature)
  end
end

def decoded(text)
  text.tr("+", " ").gsub(/%\h\h/) { |escape| escape.delete("%").hex.chr }.force_encoding("UTF-8")
end
