# frozen_string_literal: true

# Verifies standard webhooks as Adyen signs them (hmac-sha256, hmacSignature in the body).
#
# Every notification item has a signature of its own, over eight of its fields; all must fit. The
# other fields are not signed and can be changed. Adyen signs no time: a request that somebody has
# seen can be sent again.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "json"
require "openssl"

# True if one of the secrets signed every item.
#
# secrets: keys as Adyen shows them, in hexadecimal.
# headers: not used; everything stands in the body.
# body: the bytes as they came.
def verify_webhook(secrets, headers, body)
  signed = signed_items(body)
  return false if signed.empty?
  keys = secrets.map { |secret| [secret[/\A(?:\h\h)*\z/].to_s].pack("H*") }
  keys.reject(&:empty?).any? do |key|
    signed.all? do |content, signature|
      expected = [OpenSSL::HMAC.digest("SHA256", key, content)].pack("m0")
      OpenSSL.secure_compare(expected, signature)
    end
  end
end

# What is signed of each item, and its signature; nothing where the body is of another kind.
def signed_items(body)
  text = body.dup.force_encoding("UTF-8")
  return [] unless text.valid_encoding?
  JSON.parse(text).fetch("notificationItems").map do |each|
    item = each.fetch("NotificationRequestItem")
    [content_of(item), item.fetch("additionalData").fetch("hmacSignature").b]
  end
rescue JSON::ParserError, KeyError, NoMethodError, TypeError
  []
end

def content_of(item)
  names = %w[pspReference originalReference merchantAccountCode merchantReference]
  amount = item.fetch("amount")
  values = names.map { |name| item[name] || "" }
  values += [amount.fetch("value"), amount.fetch("currency"), item.fetch("eventCode"), item.fetch("success")]
  values.map(&:to_s).join(":")
end
