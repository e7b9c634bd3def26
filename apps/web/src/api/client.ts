import { QueryCache, QueryClient } from "@tanstack/react-query";
import { navigate } from "wouter/use-browser-location";
import { ApiError, problemCode } from "./request.ts";

/**
 * The store of answers: a refusal is final, a lost connection is tried twice more. A phone that is not paired yet is led
 * to the page where the code is entered.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leadToPairing }),
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

function leadToPairing(error: unknown): void {
  if (problemCode(error) === "NOT_PAIRED" && location.pathname !== "/pair") {
    navigate("/pair", { replace: true });
  }
}
