package org.onestop.ui.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open pages. The chains of the API, of its description and of the management port stand in
 * front of this one; what a controller answers outside of them is nobody's. An address that is
 * nobody's at all may be asked for by everyone: it is answered with "not found".
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/onestop/ui/shell/pages.properties")
class PageSecurity {
  /** Vaadin's client starts from an inline script and runs what the server sends it. */
  private static final String CONTENT =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
          + " object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

  private static final String NO_FEATURES = "camera=(), geolocation=(), microphone=()";

  @Bean
  @Order(100)
  SecurityFilterChain pages(
      HttpSecurity http,
      AuthenticationProvider passwords,
      SignInPages signIns,
      ProvinceSignIn province,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
    String[] controlled =
        controllers.getHandlerMethods().keySet().stream()
            .flatMap(each -> each.getPatternValues().stream())
            .toArray(String[]::new);
    http.authenticationProvider(passwords)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(controlled)
                .denyAll())
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signIns))
        .headers(headers ->
            headers
                .withObjectPostProcessor(early())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_FEATURES)));
    http.setSharedObject(LogoutSuccessHandler.class, new Farewell());
    province.open(http);
    http.with(
        vaadin(),
        pages ->
            pages
                .loginView(SignInView.class)
                .defaultSuccessUrl("/home")
                .anyRequest(AuthorizedUrl::permitAll));
    return http.build();
  }

  /** Pages are made behind a forward, after which Tomcat sends them without asking anyone. */
  private static ObjectPostProcessor<HeaderWriterFilter> early() {
    return new ObjectPostProcessor<>() {
      @Override
      public <T extends HeaderWriterFilter> T postProcess(T filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }
}
