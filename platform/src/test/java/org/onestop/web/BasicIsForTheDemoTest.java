package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.kernel.Texts;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.context.WebApplicationContext;

/** Passwords open the API in the demo and nowhere else. */
class BasicIsForTheDemoTest {
  private final WebApplicationContextRunner runner =
      new WebApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class))
          .withUserConfiguration(
              WebSecurity.class, AccessAnswers.class, Texts.class, Believer.class);

  @Test
  void takesAPasswordInTheDemo() {
    runner
        .withPropertyValues("onestop.demo.enabled=true")
        .run(context -> assertThat(statusWithPassword(context)).isEqualTo(200));
  }

  @Test
  void takesNoPasswordOutsideTheDemo() {
    runner.run(context -> assertThat(statusWithPassword(context)).isEqualTo(401));
    runner
        .withPropertyValues("onestop.demo.enabled=false")
        .withUserConfiguration(Provider.class)
        .run(context -> assertThat(statusWithPassword(context)).isEqualTo(401));
  }

  @Test
  void takesATokenOutsideTheDemo() {
    runner
        .withUserConfiguration(Provider.class)
        .run(context -> assertThat(status(context, "Bearer good")).isEqualTo(200));
  }

  @Test
  void takesNoTokenWhenNoProviderIsConfigured() {
    runner.run(context -> assertThat(status(context, "Bearer good")).isEqualTo(401));
  }

  private static int statusWithPassword(ApplicationContext context) throws Exception {
    String credentials = Base64.getEncoder().encodeToString("a:b".getBytes(StandardCharsets.UTF_8));
    return status(context, "Basic " + credentials);
  }

  private static int status(ApplicationContext context, String authorization) throws Exception {
    MockServletContext servlets = new MockServletContext();
    servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
    MockHttpServletRequest request = new MockHttpServletRequest(servlets, "GET", "/api/v1/who");
    request.setServletPath("/api/v1/who");
    request.addHeader("Authorization", authorization);
    MockHttpServletResponse response = new MockHttpServletResponse();
    context
        .getBean("springSecurityFilterChain", Filter.class)
        .doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }

  /** Believes everyone. */
  static class Believer {
    private static final SignedIn SOMEONE =
        new SignedIn(new Actor("a", "a", "510107", null, Set.of(Role.KIOSK)), null);

    @Bean
    AuthenticationProvider passwords() {
      return new AuthenticationProvider() {
        @Override
        public Authentication authenticate(Authentication tried) {
          return someone();
        }

        @Override
        public boolean supports(Class<?> authentication) {
          return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
        }
      };
    }

    /** A class of its own, because Spring has to see what it converts. */
    static class Tokens implements Converter<Jwt, AbstractAuthenticationToken> {
      @Override
      public AbstractAuthenticationToken convert(Jwt token) {
        return someone();
      }
    }

    @Bean
    Tokens tokens() {
      return new Tokens();
    }

    private static AbstractAuthenticationToken someone() {
      return UsernamePasswordAuthenticationToken.authenticated(
          SOMEONE, null, SOMEONE.authorities());
    }
  }

  /** An identity provider that issues one token. */
  static class Provider {
    @Bean
    JwtDecoder decoder() {
      return token -> {
        if (!token.equals("good")) {
          throw new BadJwtException("unknown token");
        }
        return Jwt.withTokenValue(token).header("alg", "none").claim("sub", "a").build();
      };
    }
  }
}
