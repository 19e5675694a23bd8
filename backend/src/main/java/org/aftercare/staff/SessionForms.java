package org.aftercare.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is asked and answered around signing in. */
public final class SessionForms {
    private SessionForms() {}

    public record SignIn(
            @NotBlank @Size(max = 60) String login,
            @NotBlank @Size(max = 200) String password,
            @NotNull SignedIn.Client client) {}

    /** @param refreshToken for a mobile client; a browser sends its cookie */
    public record Refresh(@Size(max = 200) String refreshToken) {}

    public record ChangePassword(
            @NotBlank @Size(max = 200) String current,
            @NotBlank @Size(max = 200) String next) {}

    public record PreferLanguage(
            @NotNull @Pattern(regexp = "zh-CN|en") String language) {}

    /**
     * Who is signed in.
     *
     * @param permissions every operation the person's roles may ever do
     * @param expiresAt when the access token must be refreshed
     * @param liveFrom since when the live line tells whatever happens, so that nothing read after this is passed over
     * @param tokens for mobile clients at sign-in and refresh; browsers get cookies
     */
    public record SessionView(
            SignedInPerson person,
            CompanyFacts company,
            List<String> permissions,
            Instant expiresAt,
            String liveFrom,
            Tokens tokens) {}

    public record SignedInPerson(
            UUID id,
            String name,
            String login,
            Set<Role> roles,
            BranchRef branch,
            boolean headOffice,
            String language) {}

    public record CompanyFacts(String name, String zone, String phone) {}

    /** @param expiresIn seconds */
    public record Tokens(String accessToken, String refreshToken, long expiresIn) {}

    public record OpenSession(
            UUID id, Instant startedAt, Instant lastUsedAt, SignedIn.Client client, String device, boolean current) {}
}
