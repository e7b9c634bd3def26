import { networkInterfaces } from "node:os";

/** IPv4 addresses of this machine on its networks, private ones first; the loopback is not among them. */
export function lanAddresses(): readonly string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === "IPv4" && !entry.internal)
    .map((entry) => entry.address);
  return addresses.toSorted((one, other) => Number(isPrivate(other)) - Number(isPrivate(one)));
}

/** Whether a peer's address is this machine's own loopback. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}

/** RFC 1918. */
function isPrivate(address: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address);
}
