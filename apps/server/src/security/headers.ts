/**
 * No inline script or style, no eval, no frames, nothing from elsewhere; pictures also from memory (previews). There is
 * no `upgrade-insecure-requests`: on a home network the page is plain http.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const always: readonly (readonly [string, string])[] = [
  ["content-security-policy", contentSecurityPolicy],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["referrer-policy", "no-referrer"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "geolocation=(), microphone=(), payment=(), usb=()"],
];

/** Sets the security headers a response does not already carry (a file of somebody's brings a stricter policy). */
export function secure(response: Response): Response {
  for (const [name, value] of always) {
    if (!response.headers.has(name)) {
      response.headers.set(name, value);
    }
  }
  return response;
}
