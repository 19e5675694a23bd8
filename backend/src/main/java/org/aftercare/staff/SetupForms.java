package org.aftercare.staff;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a new installation is asked. */
public final class SetupForms {
    private SetupForms() {}

    /**
     * @param needed no company yet
     * @param publicUrl where people outside reach it; null: not known, mails with links wait
     * @param demo who can sign in, where the demo company runs
     */
    public record SetupState(boolean needed, String company, String publicUrl, List<DemoAccount> demo) {}

    public record DemoAccount(String login, String name, Set<Role> roles, String branch, String password) {}

    /** @param regulations codes of those to adopt at once; null: none yet */
    public record SetUp(
            @NotBlank @Size(max = 100) String company,
            @NotBlank @Size(max = 60) String zone,
            @NotNull @Valid FirstBranch branch,
            @NotNull @Valid FirstAdministrator administrator,
            @Size(max = 50) List<@NotBlank String> regulations) {}

    public record FirstBranch(
            @NotBlank @Pattern(regexp = "[A-Z0-9]{2,6}") String code,
            @NotBlank @Size(max = 100) String name) {}

    public record FirstAdministrator(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Pattern(regexp = "[a-z0-9._-]{2,60}") String login,
            @NotBlank @Size(max = 200) String password) {}
}
