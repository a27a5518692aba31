# frozen_string_literal: true

# Verifies webhooks as Mailgun signs them (hmac-sha256, in the body).
#
# Covers events (JSON) and routes (form fields). Signed are only a time and a token: not the event.
# Remember the tokens that you have seen, or a signature that somebody has seen can be put on any
# event.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "json"
require "openssl"

# True if one of the secrets signed this request's time and token.
#
# headers: not used; everything stands in the body.
# body: the bytes as they came.
def verify_webhook(secrets, headers, body)
  text = body.dup.force_encoding("UTF-8")
  return false unless text.valid_encoding?
  fields = text.lstrip.start_with?("{") ? JSON.parse(text)["signature"] : form(text)
  return false unless fields.is_a?(Hash)
  timestamp, token, signature = fields.values_at("timestamp", "token", "signature")
  return false unless [timestamp, token, signature].all? { |field| field.is_a?(String) && !field.empty? }
  secrets.reject(&:empty?).any? do |secret|
    OpenSSL.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", secret, timestamp + token), signature)
  end
rescue JSON::ParserError
  false
end

# The fields of a form, of one that came twice the first; nil where it is not UTF-8.
def form(body)
  pairs = body.b.split("&").map { |pair| pair.partition("=").values_at(0, 2).map { |text| decoded(text) } }
  pairs.reverse.to_h if pairs.flatten.all?(&:valid_encoding?)
end

def decoded(text)
  text.tr("+", " ").gsub(/%\h\h/) { |escape| escape.delete("%").hex.chr }.force_encoding("UTF-8")
end
