package org.onestop.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets in to the API, its description and the management port. What lies outside these paths
 * has a chain of its own, behind these.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
  private static final String NOTHING_LOADS = "default-src 'none'; frame-ancestors 'none'";
  private static final String OWN_FILES_LOAD =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
  private static final String NO_FEATURES = "camera=(), geolocation=(), microphone=()";

  /** Health and figures, without sign-in, and on the management port only. */
  @Bean
  @Order(10)
  SecurityFilterChain management(HttpSecurity http, Environment environment) {
    boolean apart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(requests -> {
          if (apart) {
            requests.requestMatchers(EndpointRequest.to("health", "prometheus")).permitAll();
          }
          requests.anyRequest().denyAll();
        })
        .exceptionHandling(refusals ->
            refusals.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * Every call brings its credentials, so there is no session, and nothing a foreign page could
   * ride on. Basic is for the embedded demo alone; else it is bearer tokens.
   */
  @Bean
  @Order(20)
  SecurityFilterChain api(
      HttpSecurity http,
      AuthenticationProvider passwords,
      Converter<Jwt, AbstractAuthenticationToken> tokens,
      ObjectProvider<JwtDecoder> decoder,
      AccessAnswers answers,
      @Value("${onestop.demo.enabled:false}") boolean demo) {
    http.securityMatcher("/api/**")
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                // Departments sign what they send; the signature is checked behind the door.
                .requestMatchers(HttpMethod.POST, "/api/v1/exchange/results")
                .permitAll()
                // Everybody reads guides, on the portal without an account too.
                .requestMatchers(HttpMethod.GET, "/api/v1/matters/*/guide")
                .permitAll()
                // Whoever holds a paper may ask whether it is genuine.
                .requestMatchers(HttpMethod.GET, "/api/v1/verifications/*")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable);
    if (demo) {
      http.authenticationProvider(passwords)
          .httpBasic(basic -> basic.authenticationEntryPoint(answers));
    }
    if (decoder.getIfAvailable() != null) {
      http.oauth2ResourceServer(bearer ->
          bearer
              .authenticationEntryPoint(answers)
              .accessDeniedHandler(answers)
              .jwt(jwt -> jwt.jwtAuthenticationConverter(tokens)));
    }
    return guarded(http, NOTHING_LOADS).build();
  }

  /** The API's description is public. */
  @Bean
  @Order(30)
  SecurityFilterChain description(HttpSecurity http) {
    http.securityMatcher(
            "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable);
    return guarded(http, OWN_FILES_LOAD).build();
  }

  /** Requests that are malformed on purpose are refused before any chain. */
  @Bean
  RequestRejectedHandler rejectedRequests(AccessAnswers answers) {
    return (request, response, rejected) -> answers.rejected(request, response);
  }

  private static HttpSecurity guarded(HttpSecurity http, String contentPolicy) {
    return http.headers(headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicyHeader(policy -> policy.policy(NO_FEATURES)));
  }
}
