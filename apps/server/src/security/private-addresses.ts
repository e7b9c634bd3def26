import { BlockList, isIP } from "node:net";

const ranges: readonly (readonly [address: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
];

const blocked = new BlockList();
for (const [address, bits] of ranges) {
  blocked.addSubnet(address, bits, isIP(address) === 6 ? "ipv6" : "ipv4");
}

const mapped = /^::ffff:/i;

/**
 * Whether an address is one of this machine, of its own network, or of no public place (the IANA special-purpose
 * registries). An IPv6 address that stands for an IPv4 one counts too. What is no address at all is not allowed either.
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || mapped.test(address) || blocked.check(address, family === 6 ? "ipv6" : "ipv4");
}
