import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./request.ts";

/** The store of answers: a refusal is final, a lost connection is tried twice more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5000,
        networkMode: "always",
        retry: (count, error) => !(error instanceof ApiError) && count < 2,
        retryDelay: (count) => 600 * 2 ** count,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
