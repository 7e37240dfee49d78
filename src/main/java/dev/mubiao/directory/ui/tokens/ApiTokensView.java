package dev.mubiao.directory.ui.tokens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.tokens.ApiToken;
import dev.mubiao.directory.tokens.ApiTokens;
import dev.mubiao.directory.ui.DirectoryNavigation;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.ListJoiner;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/**
 * Shows everybody his tokens of the API, issues and revokes them; administrators see and revoke everybody's that count.
 */
@StyleSheet("context://mubiao/admin.css")
@Route(DirectoryNavigation.API_TOKENS)
@PermitAll
class ApiTokensView extends Div implements HasDynamicTitle {

    private final transient ApiTokens tokens;
    private final transient Directory directory;
    private final transient CurrentActor currentActor;
    private final Grid<ApiToken> grid = new Grid<>();
    private final Checkbox everybody = new Checkbox(getTranslation("directory.token.everybody"));
    private final EmptyState empty = new EmptyState(VaadinIcon.KEY, getTranslation("directory.token.none"));

    ApiTokensView(ApiTokens tokens, Directory directory, Gate gate, CurrentActor currentActor, Clock clock) {
        this.tokens = tokens;
        this.directory = directory;
        this.currentActor = currentActor;
        addClassNames("view", "api-tokens");
        Button issue = new Button(
                getTranslation("directory.token.issue"),
                VaadinIcon.PLUS.create(),
                click -> new IssueTokenDialog(tokens, currentActor, clock, this::refresh).open());
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(ViewHeader.primary(issue));
        everybody.setVisible(gate.allows(currentActor.get(), Permission.ADMINISTER, null));
        everybody.addValueChangeListener(change -> refresh());
        columns();
        add(header, new Paragraph(getTranslation("directory.token.purpose")), everybody, grid, empty);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.token.title");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(ApiToken::name)
                .setHeader(getTranslation("directory.token.name"))
                .setFlexGrow(2);
        grid.addColumn(this::owner)
                .setKey("owner")
                .setHeader(getTranslation("directory.token.owner"))
                .setFlexGrow(1);
        grid.addColumn(this::scopes)
                .setHeader(getTranslation("directory.token.scopes"))
                .setFlexGrow(1);
        grid.addColumn(token -> TimeFormats.minute(token.createdAt()))
                .setHeader(getTranslation("directory.token.created"));
        grid.addColumn(token -> TimeFormats.minute(token.expiresAt()))
                .setHeader(getTranslation("directory.token.expires"));
        grid.addColumn(this::lastUse)
                .setHeader(getTranslation("directory.token.lastUsed"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::revoking).setWidth("7rem").setFlexGrow(0);
    }

    private String owner(ApiToken token) {
        Person person = directory.person(token.owner());
        return person.displayName() + " · " + person.loginName();
    }

    private String scopes(ApiToken token) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> getTranslation(scope.key()))
                .collect(ListJoiner.of(this));
    }

    private String lastUse(ApiToken token) {
        return token.lastUsedAt() == null
                ? getTranslation("directory.token.never")
                : TimeFormats.minute(token.lastUsedAt()) + " · " + token.lastUsedFrom();
    }

    private Component revoking(ApiToken token) {
        if (!tokens.counts(token)) {
            return new Span(getTranslation("directory.token.over"));
        }
        Button revoke = new Button(
                getTranslation("directory.token.revoke"),
                click -> Confirmations.ask(
                        getTranslation("directory.token.revoke.title"),
                        getTranslation("directory.token.revoke.text", token.name()),
                        getTranslation("directory.token.revoke"),
                        () -> revoke(token)));
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
        return revoke;
    }

    private void revoke(ApiToken token) {
        try {
            tokens.revoke(currentActor.get(), token.id());
            Toasts.success(getTranslation("directory.token.revoked", token.name()));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        refresh();
    }

    private void refresh() {
        boolean all = everybody.isVisible() && everybody.getValue();
        List<ApiToken> shown = all ? tokens.open(currentActor.get()) : tokens.own(currentActor.get());
        grid.getColumnByKey("owner").setVisible(all);
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
    }
}
