# frozen_string_literal: true

# Verifies messages as Amazon SNS signs them (RSA with SHA-1 or SHA-256, in the body).
#
# Covers notifications and the confirmations of (un)subscribing, of signature versions 1 and 2.
# UnsubscribeURL is not signed. Not done here: fetching the certificate from SigningCertURL (only
# after this has said that the URL is Amazon's) and checking its chain. Never open SubscribeURL before
# this returns True.
#
# Give it the body as it came, before anything parses it:
# @{raw_body}.

require "json"
require "openssl"

CERTIFICATE_URL = %r{\Ahttps://sns\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/[A-Za-z0-9/._-]*\.pem\z}
CONFIRMATION = %w[Message MessageId SubscribeURL Timestamp Token TopicArn Type].freeze
SIGNED = {
  "Notification" => %w[Message MessageId Subject Timestamp TopicArn Type].freeze,
  "SubscriptionConfirmation" => CONFIRMATION,
  "UnsubscribeConfirmation" => CONFIRMATION
}.freeze
HASHES = { "1" => "SHA1", "2" => "SHA256" }.freeze

# True if the owner of one of the certificates signed this message.
#
# secrets: certificates (or public keys) in PEM, as SigningCertURL gives them.
# headers: not used; everything stands in the body.
# body: the bytes as they came.
def verify_webhook(secrets, headers, body)
  begin
    text = body.dup.force_encoding("UTF-8")
    return false unless text.valid_encoding?
    message = JSON.parse(text)
    return false unless message.is_a?(Hash)
    names = SIGNED[message["Type"]]
    hash = HASHES[message["SignatureVersion"]]
    return false unless names && hash
    names -= ["Subject"] if message["Subject"].nil?
    return false unless message.values_at(*names, "Signature", "SigningCertURL").all?(String)
    return false unless message["SigningCertURL"].b.match?(CERTIFICATE_URL)
    signature = message["Signature"].unpack1("m0")
  rescue JSON::ParserError, ArgumentError
    return false
  end
  content = names.map { |name| "#{name}\n#{message[name]}\n" }.join
  secrets.any? { |secret| signed?(public_key(secret), hash, signature, content) }
end

def signed?(key, hash, signature, content)
  key.verify(hash, signature, content)
rescue OpenSSL::PKey::PKeyError
  false
end

def public_key(pem)
  return OpenSSL::X509::Certificate.new(pem).public_key if pem.include?("BEGIN CERTIFICATE")
  OpenSSL::PKey.read(pem)
end
