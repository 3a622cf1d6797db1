package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.identity.Role;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each cell of the table, asked of the running product. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
  private static final Map<Role, String> ACCOUNTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Role.CATALOG, "510000-catalog"),
              Map.entry(Role.APPROVE, "510000-approve"),
              Map.entry(Role.CONFIG, "510100-config"),
              Map.entry(Role.PUBLISH, "510100-publish"),
              Map.entry(Role.COUNTER, "510107-counter"),
              Map.entry(Role.UNIT, "510107-public-security"),
              Map.entry(Role.SUPERVISE, "510100-supervise"),
              Map.entry(Role.KIOSK, "510107-kiosk"),
              Map.entry(Role.SYSTEM_ADMINISTRATOR, "sysadmin"),
              Map.entry(Role.SECURITY_ADMINISTRATOR, "secadmin"),
              Map.entry(Role.AUDITOR, "auditor")));

  @LocalServerPort private int port;
  @Autowired private ServletContext servlets;
  @Autowired private BeanFactory product;

  /** A case of the applicant who signs in here. */
  private String caseNo = "";

  @BeforeAll
  void fileAnApplication() {
    caseNo = new NewCases(product, "510107").file("张三", FakeProvince.ID_NO);
  }

  @Test
  void everyRegisteredRouteStandsInTheTable() {
    RouteRegistry registry =
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
    assertThat(registry.getRegisteredRoutes())
        .extracting(RouteBaseData::getTemplate)
        .containsExactlyInAnyOrderElementsOf(Pages.table().keySet());
  }

  @Test
  void strangersSeeOnlyWhatTheTableOpens() {
    assertCells(Pages.ANONYMOUS, new Visitor(port));
  }

  @Test
  void eachRoleSeesWhatTheTableSays() {
    ACCOUNTS.forEach((role, account) -> {
      Visitor visitor = new Visitor(port);
      assertThat(Visitor.location(visitor.signIn(account, "onestop"))).isEqualTo("/home");
      assertCells(role.name(), visitor);
    });
  }

  @Test
  void applicantsSeeWhatTheTableSays() {
    Visitor applicant = new Visitor(port);
    applicant.signInAtTheProvince("张三", FakeProvince.ID_NO, null);
    assertCells(Role.APPLICANT.name(), applicant);
  }

  @Test
  void everyRoleButApplicantsSignsInHere() {
    assertThat(ACCOUNTS.keySet())
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Role.APPLICANT)));
  }

  private void assertCells(String who, Visitor visitor) {
    Pages.table()
        .forEach((route, row) -> {
          HttpResponse<String> answer = visitor.get(address(route));
          String cell = String.valueOf(row.get(who));
          assertThat(answer.statusCode())
              .as("/%s for %s is %s", route, who, cell)
              .isEqualTo(status(route, cell));
          if (answer.statusCode() == 302) {
            assertThat(Visitor.location(answer)).as("/%s", route).isEqualTo("/" + cell);
          }
        });
  }

  private String address(String route) {
    return route
        .replace(":matter", "veteran-services")
        .replace(":division", "510100")
        .replace(":caseNo", caseNo)
        .replace("/:id?", "");
  }

  private static int status(String route, String cell) {
    return switch (cell) {
      case Pages.OPEN -> route.equals("sample/failing") ? 500 : 200;
      case Pages.REFUSED -> 403;
      case Pages.SIGN_IN, Pages.APPLICANT_SIGN_IN -> 302;
      default -> throw new IllegalArgumentException(cell);
    };
  }
}
